package org.nimbench.ui.present.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Show;
import org.nimbench.ui.kit.command.KeyGroup;
import org.nimbench.ui.present.MadeUpMeeting;
import org.nimbench.work.CallingThreadRunner;

/** What the strip at the foot says is what the keys do: one list for both. */
class WallKeysTest {
  private static final CallingThreadRunner NOW = new CallingThreadRunner();

  private final MadeUpMeeting meeting = new MadeUpMeeting();
  private final List<String> done = new ArrayList<>();
  private final ShowViewModel model =
      new ShowViewModel(
          new SimpleObjectProperty<>(
              Show.EMPTY
                  .with("", meeting.map())
                  .with("", meeting.chart())
                  .with("", new PageSource.WholeProduct("pp-1"))),
          new PageViewModel(meeting, () -> meeting.workspace().choices(), NOW),
          new PaperViewModel(new PaperShelf(meeting, NOW), NOW));
  private final List<WallKey> keys = WallKeys.of(model, new Told());

  /** A wall that tells what it was asked. */
  private final class Told implements WallActs {
    @Override
    public void filter() {
      done.add("filter");
    }

    @Override
    public void table() {
      done.add("table");
    }

    @Override
    public void guard() {
      done.add("guard");
    }

    @Override
    public void zoom(int by) {
      done.add("zoom " + by);
    }

    @Override
    public void pan(int right, int down) {
      done.add("pan " + right + " " + down);
    }

    @Override
    public void ownView() {
      done.add("own view");
    }

    @Override
    public void notes() {
      done.add("notes");
    }

    @Override
    public void end() {
      done.add("end");
    }
  }

  private boolean press(KeyCode code, boolean shift) {
    return ShowKeys.did(
        keys, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }

  private List<String> offered() {
    return keys.stream()
        .filter(key -> !key.words().isEmpty() && key.isOffered().getAsBoolean())
        .map(key -> key.caps().get(0).face() + " " + key.words())
        .toList();
  }

  @Test
  void theStripOfAMapNamesEveryKeyThatDoesSomethingThere() {
    model.start(0);
    assertThat(offered())
        .containsExactly(
            "← item",
            "F filter",
            "+ zoom",
            "Shift move",
            "H home",
            "T table",
            "C compare",
            ", month",
            "G guard",
            "B blank",
            "N notes",
            "1…9 go to",
            "Esc end");
  }

  @Test
  void aChartAndAPrintedPageOfferOnlyWhatTheyCanDo() {
    model.start(1);
    assertThat(offered())
        .contains("F filter", "T table", "G guard")
        .doesNotContain("+ zoom", "Shift move", "H home", "C compare", ", month");
    model.next();
    assertThat(offered())
        .containsExactly(
            "← page",
            "W whole page",
            "PgUp scroll",
            "Ctrl+PgUp item",
            "B blank",
            "N notes",
            "1…9 go to",
            "Esc end");
    model.next();
    assertThat(offered()).contains("Enter live figure");
    press(KeyCode.ENTER, false);
    assertThat(offered()).contains("← figure", "+ zoom", "Esc back to page");
    press(KeyCode.ESCAPE, false);
    assertThat(model.isOnPaper().get()).isTrue();
    press(KeyCode.W, false);
    assertThat(model.paper().isWide().get()).isFalse();
    assertThat(offered()).contains("W page width").doesNotContain("PgUp scroll");
    assertThat(done).isEmpty();
  }

  @Test
  void theSheetOfAllKeysNamesEveryCapOfTheList() {
    KeyGroup sheet = KeysOfShow.of(model);
    assertThat(sheet.title()).isEqualTo("During the show (F5)");
    assertThat(sheet.lines())
        .contains(
            new KeyGroup.Line("Whole page", List.of("W")),
            new KeyGroup.Line("Move", List.of("Shift", "← ↑ ↓ →")),
            new KeyGroup.Line("Item", List.of("Ctrl+PgUp", "PgDn")))
        .doesNotHaveDuplicates();
    Set<String> caps = new HashSet<>();
    keys.stream()
        .filter(key -> !key.words().isEmpty())
        .forEach(key -> key.caps().forEach(cap -> caps.add(cap.face())));
    caps.remove("");
    assertThat(sheet.lines().stream().flatMap(line -> line.faces().stream())).containsAll(caps);
  }

  @Test
  void everyKeyOfTheListIsHeard() {
    model.start(0);
    press(KeyCode.F, false);
    press(KeyCode.T, false);
    press(KeyCode.G, false);
    press(KeyCode.H, false);
    press(KeyCode.N, false);
    press(KeyCode.EQUALS, true);
    press(KeyCode.MINUS, false);
    press(KeyCode.LEFT, true);
    press(KeyCode.DOWN, true);
    press(KeyCode.DOWN, false);
    assertThat(done)
        .containsExactly(
            "filter",
            "table",
            "guard",
            "own view",
            "notes",
            "zoom 1",
            "zoom -1",
            "pan -1 0",
            "pan 0 1",
            "pan 0 1");
    press(KeyCode.PERIOD, false);
    assertThat(model.page().month().get()).isNotNull();
    press(KeyCode.B, false);
    assertThat(model.isBlank().get()).isTrue();
    press(KeyCode.END, false);
    assertThat(model.index().get()).isEqualTo(2);
    press(KeyCode.HOME, false);
    assertThat(model.index().get()).isZero();
    press(KeyCode.ESCAPE, false);
    assertThat(done).last().isEqualTo("end");
    assertThat(press(KeyCode.Z, false)).as("no key of the show").isFalse();
  }

  @Test
  void noTwoKeysOnTheStripAreTheSameAndEachHasAName() {
    for (int item = 0; item < 3; item++) {
      model.start(item);
      Set<String> seen = new HashSet<>();
      for (WallKey key : keys) {
        if (!key.words().isEmpty() && key.isOffered().getAsBoolean()) {
          for (WallKey.Cap cap : key.caps()) {
            assertThat(cap.name()).isNotBlank();
            for (KeyCode code : cap.codes()) {
              assertThat(seen.add(cap.held() + " " + code)).as(cap.face()).isTrue();
            }
          }
        }
      }
      model.end();
    }
  }
}
