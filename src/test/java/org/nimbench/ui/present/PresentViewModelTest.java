package org.nimbench.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Outcome;
import org.nimbench.work.Running;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

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

  private List<PageSource> sources() {
    return model.show().get().items().stream().map(ShowItem::source).toList();
  }

  @Test
  void aProductIsAddedOnceAsItsPagesOrAsItsFiguresAndUndone() {
    model.open();
    model.addProduct(model.products().get().get(0));
    model.addProduct(model.products().get().get(0));
    assertThat(sources()).containsExactly(new PageSource.WholeProduct("pp-1"));
    deeds.undo();
    assertThat(ids()).isEmpty();
    model.manner().set(ProductManner.FIGURES);
    model.addProduct(model.products().get().get(0));
    assertThat(sources())
        .containsExactly(
            new PageSource.OfProduct("pp-1", "e1"), new PageSource.OfProduct("pp-1", "e2"));
  }

  @Test
  void aSubjectProfileInTheShowIsNamedUntilItIsTakenOut() {
    model.open();
    model.addProduct(model.products().get().get(0));
    assertThat(model.keptApart()).isEmpty();
    for (ProductManner manner : ProductManner.values()) {
      model.manner().set(manner);
      model.addProduct(model.products().get().get(1));
      assertThat(model.keptApart()).containsExactly("Young people in three parks");
    }
    deeds.undo();
    deeds.undo();
    deeds.undo();
    assertThat(model.keptApart()).isEmpty();
  }

  @Test
  void noShowIsThereWhileNobodyKnowsWhichOfItsProductsAreKeptApart() {
    meeting.kept.add(Show.EMPTY.with("", new PageSource.WholeProduct("sp-1")));
    meeting.failsProducts = true;
    model.open();
    assertThat(ids()).isEmpty();
    assertThat(model.isRead().get()).isFalse();
    assertThat(model.problem().get()).isNotNull();
    meeting.failsProducts = false;
    model.open();
    assertThat(ids()).containsExactly("S1");
    assertThat(model.keptApart()).containsExactly("Young people in three parks");
  }

  @Test
  void theShowAndItsProductsAreReadInOneWork() {
    List<String> works = new ArrayList<>();
    WorkRunner counting =
        new WorkRunner() {
          @Override
          public <T> Running start(String title, Work<T> work, Outcome<T> outcome) {
            works.add(title);
            return new CallingThreadRunner().start(title, work, outcome);
          }
        };
    new PresentViewModel(meeting, counting, deeds, () -> {}).open();
    assertThat(works).hasSize(1);
  }

  @Test
  void theWholeShowGoesFromPagesToFiguresAndBackWithItsNotes() {
    model.open();
    model.pin("Map", meeting.map());
    model.addProduct(model.products().get().get(0));
    model.pin("Chart", meeting.chart());
    model.notes("S2", "Ask");
    model.manner().set(ProductManner.FIGURES);
    assertThat(sources())
        .containsExactly(
            meeting.map(),
            new PageSource.OfProduct("pp-1", "e1"),
            new PageSource.OfProduct("pp-1", "e2"),
            meeting.chart());
    assertThat(model.show().get().items().get(1).notes()).isEqualTo("Ask");
    assertThat(ids()).as("never twice").doesNotHaveDuplicates().doesNotContain("S2");
    model.notes(ids().get(2), "and thank");
    model.manner().set(ProductManner.PAGES);
    assertThat(sources())
        .containsExactly(meeting.map(), new PageSource.WholeProduct("pp-1"), meeting.chart());
    assertThat(model.show().get().items().get(1).notes()).isEqualTo("Ask\n\nand thank");
    deeds.undo();
    assertThat(model.manner().get())
        .as("undone, the choice goes with it")
        .isEqualTo(ProductManner.FIGURES);
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
