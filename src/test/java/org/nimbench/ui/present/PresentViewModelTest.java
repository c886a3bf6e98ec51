package org.nimbench.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.work.CallingThreadRunner;

/** The show is made ready: every change is kept at once and can be taken back. */
class PresentViewModelTest {
  private final MadeUpMeeting meeting = new MadeUpMeeting();
  private final Deeds deeds = new Deeds();
  private final PresentViewModel model =
      new PresentViewModel(meeting, new CallingThreadRunner(), deeds, () -> {});

  private List<String> ids() {
    return model.show().get().items().stream().map(ShowItem::id).toList();
  }

  @Test
  void whatIsPinnedIsKeptAndUndoneAndDoneAgain() {
    model.open();
    model.pin("Map", meeting.map());
    model.pin("Chart", meeting.chart());
    assertThat(meeting.kept).last().isEqualTo(model.show().get());
    assertThat(model.selected().get()).isEqualTo("S2");
    model.move("S2", -1);
    assertThat(ids()).containsExactly("S2", "S1");
    deeds.undo();
    assertThat(ids()).containsExactly("S1", "S2");
    assertThat(meeting.kept).last().isEqualTo(model.show().get());
    model.remove("S1");
    assertThat(model.selected().get()).isEqualTo("S2");
    deeds.undo();
    deeds.undo();
    assertThat(ids()).containsExactly("S1");
    deeds.redo();
    assertThat(ids()).containsExactly("S1", "S2");
  }

  @Test
  void aPinBeforeTheShowIsReadComesAfterWhatWasKept() {
    Show before = Show.EMPTY.with("", meeting.chart());
    meeting.kept.add(before);
    model.pin("Map", meeting.map());
    assertThat(meeting.kept).hasSize(1);
    model.open();
    assertThat(ids()).containsExactly("S1", "S2");
    assertThat(model.show().get().items().get(1).source()).isEqualTo(meeting.map());
  }

  @Test
  void whatCannotBeKeptIsNotShownAsIfItWere() {
    model.open();
    model.pin("Map", meeting.map());
    Show kept = model.show().get();
    meeting.fails = true;
    model.notes("S1", "Ask");
    assertThat(model.show().get()).isEqualTo(kept);
    assertThat(model.problem().get()).isNotNull();
    assertThat(model.unwritten()).isNull();
  }

  @Test
  void aProductsFiguresAreAddedOnceAndUndoneTogether() {
    model.open();
    model.addProduct(model.products().get().get(0));
    model.addProduct(model.products().get().get(0));
    assertThat(model.show().get().items())
        .extracting(ShowItem::source)
        .containsExactly(
            new PageSource.OfProduct("pp-1", "e1"), new PageSource.OfProduct("pp-1", "e2"));
    deeds.undo();
    assertThat(ids()).isEmpty();
  }

  @Test
  void theShowStandsOnTheProjectorAndTheNotesOnTheOtherScreen() {
    Rectangle2D laptop = new Rectangle2D(0, 0, 1366, 768);
    Rectangle2D projector = new Rectangle2D(1366, 0, 1920, 1080);
    Rectangle2D window = new Rectangle2D(20, 20, 1200, 700);
    Placing two = Placing.of(List.of(laptop, projector), window);
    assertThat(two.show()).isEqualTo(projector);
    assertThat(two.notes()).isEqualTo(laptop);
    assertThat(two.isTwoScreens()).isTrue();
    Placing moved = Placing.of(List.of(laptop, projector), new Rectangle2D(1400, 0, 900, 700));
    assertThat(moved.show()).as("the window was moved over").isEqualTo(laptop);
    Placing one = Placing.of(List.of(laptop), window);
    assertThat(one.show()).isEqualTo(laptop);
    assertThat(one.isTwoScreens()).isFalse();
    assertThat(laptop.contains(one.notes())).isTrue();
  }
}
