package org.nimbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandBook;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.kit.find.Find;
import org.nimbench.ui.kit.find.FindKind;
import org.nimbench.ui.kit.find.FinderBook;

class PaletteViewModelTest {
  private final ShellViewModel shell = new ShellViewModel(new SimpleObjectProperty<>(Look.LIGHT));
  private final CommandBook book = new CommandBook();
  private final FinderBook finders = new FinderBook();
  private final List<String> done = new ArrayList<>();
  private final PaletteViewModel model =
      new PaletteViewModel(book, finders, new CommandRunner(shell));

  private Command command(int step, String title) {
    return Command.onScreen(step, title, CommandMenu.MAP, title, "", () -> done.add(title));
  }

  private void begin(String letters) {
    shell.step().set(2);
    book.add(
        List.of(
            command(3, "Hotels by month"),
            command(2, "Compare two hotspot maps")
                .unless(new SimpleStringProperty("Choose a second period first.")),
            command(2, "Hotspots: kernel density")));
    finders.add(
        () ->
            List.of(
                Find.of(FindKind.AREA, "Hothfield", "Ward", "", () -> done.add("Hothfield")),
                Find.of(FindKind.AREA, "Wharfside", "Ward", "", () -> done.add("Wharfside"))));
    model.begin();
    model.letters().set(letters);
  }

  private List<String> titles() {
    return model.rows().stream()
        .filter(PaletteRow.Hit.class::isInstance)
        .map(row -> ((PaletteRow.Hit) row).find().title())
        .toList();
  }

  @Test
  void theBestStandsFirstInEachSection() {
    begin("hot");
    assertThat(titles())
        .containsExactly(
            "Hotels by month", "Hotspots: kernel density", "Compare two hotspot maps", "Hothfield");
  }

  @Test
  void upAndDownPassTheHeadsOfSectionsAndGoRound() {
    begin("hot");
    for (int i = 0; i < 3; i++) {
      model.move(1);
    }
    assertThat(Objects.requireNonNull(model.current()).title()).isEqualTo("Hothfield");
    model.move(1);
    assertThat(Objects.requireNonNull(model.current()).title()).isEqualTo("Hotels by month");
    model.move(-1);
    assertThat(Objects.requireNonNull(model.current()).title()).isEqualTo("Hothfield");
  }

  @Test
  void aCommandOfAnotherScreenGoesThereFirst() {
    begin("hotels");
    Objects.requireNonNull(model.current()).go().run();
    assertThat(shell.step().get()).isEqualTo(3);
    assertThat(done).containsExactly("Hotels by month");
  }

  @Test
  void whatCannotBeDoneSaysWhyAndIsNotDone() {
    begin("compare");
    Find find = Objects.requireNonNull(model.current());
    assertThat(find.whyNot()).isEqualTo("Choose a second period first.");
    find.go().run();
    assertThat(done).isEmpty();
    assertThat(shell.notice().get()).isEqualTo("Choose a second period first.");
  }

  @Test
  void oneSectionAloneCanBeSearched() {
    begin("h");
    model.scope().set(PaletteScope.AREAS);
    assertThat(titles()).containsExactly("Hothfield", "Wharfside");
  }
}
