package org.nimbench.ui.present.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.nimbench.document.PdfPages;
import org.nimbench.presentation.Fact;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Show;
import org.nimbench.ui.present.MadeUpMeeting;
import org.nimbench.work.CallingThreadRunner;

/** A product on the wall as its printed pages, three of them; without a wall. */
class PaperShowTest {
  private static final CallingThreadRunner NOW = new CallingThreadRunner();

  private final MadeUpMeeting meeting = new MadeUpMeeting();
  private final SimpleObjectProperty<Show> show =
      new SimpleObjectProperty<>(
          Show.EMPTY
              .with("", meeting.map())
              .with("", new PageSource.WholeProduct("pp-1"))
              .with("", meeting.chart()));
  private final PageViewModel page =
      new PageViewModel(meeting, () -> meeting.workspace().choices(), NOW);
  private final PaperShelf shelf = new PaperShelf(meeting, NOW);
  private final PaperViewModel paper = new PaperViewModel(shelf, NOW);
  private final ShowViewModel model = new ShowViewModel(show, page, paper);

  private int at() {
    return paper.page().get();
  }

  private PdfPages.Page picture() {
    return Objects.requireNonNull(paper.picture().get());
  }

  @Test
  void pagesTurnOneByOneAndThenTheShowGoesOn() {
    model.start(0);
    model.next();
    assertThat(model.isOnPaper().get()).isTrue();
    assertThat(paper.count()).isEqualTo(3);
    assertThat(at()).isEqualTo(1);
    model.next();
    model.next();
    assertThat(at()).isEqualTo(3);
    model.next();
    assertThat(model.isOnPaper().get()).isFalse();
    assertThat(model.index().get()).isEqualTo(2);
    model.previous();
    assertThat(model.index().get()).isEqualTo(1);
    assertThat(at()).as("back to where the product ends").isEqualTo(3);
    model.nextItem(-1);
    assertThat(model.index().get()).isZero();
    assertThat(paper.paper().get()).as("no page is on the wall").isNull();
  }

  @Test
  void aNumberIsAPageOfTheProduct() {
    model.start(1);
    model.typed(3);
    model.enter();
    assertThat(at()).isEqualTo(3);
    model.typed(9);
    model.enter();
    assertThat(at()).as("the last there is").isEqualTo(3);
    model.first();
    assertThat(at()).isEqualTo(1);
    assertThat(model.index().get()).isEqualTo(1);
    model.first();
    assertThat(model.index().get()).isZero();
    model.typed(2);
    assertThat(model.stepOut()).as("the number first").isTrue();
    assertThat(model.stepOut()).isFalse();
  }

  @Test
  void enterOpensTheFigureOfThePageLiveAndEnterGoesBack() {
    model.start(1);
    model.enter();
    assertThat(model.live().get()).as("no figure on the first page").isNull();
    model.next();
    model.enter();
    assertThat(Objects.requireNonNull(model.live().get()).id()).isEqualTo("e1");
    assertThat(model.isOnPaper().get()).isFalse();
    assertThat(page.shown().get()).isNotNull();
    page.stepMonth(1);
    assertThat(page.month().get()).as("it is live").isNotNull();
    model.next();
    model.next();
    assertThat(Objects.requireNonNull(model.live().get()).id()).isEqualTo("e3");
    model.next();
    assertThat(Objects.requireNonNull(model.live().get()).id()).as("the last").isEqualTo("e3");
    model.enter();
    assertThat(model.isOnPaper().get()).isTrue();
    assertThat(at()).as("the page this figure stands on").isEqualTo(3);
    assertThat(page.shown().get()).isNull();
    model.enter();
    assertThat(model.stepOut()).as("so does Esc").isTrue();
    assertThat(model.isOnPaper().get()).isTrue();
  }

  @Test
  void aWidePageIsMovedOverAndThenTurned() {
    model.start(1);
    paper.seen().set(0.5);
    model.move(1);
    assertThat(at()).isEqualTo(1);
    assertThat(paper.scroll().get()).isEqualTo(0.85);
    model.move(1);
    assertThat(paper.scroll().get()).isEqualTo(1);
    model.move(1);
    assertThat(at()).isEqualTo(2);
    assertThat(paper.scroll().get()).isZero();
    model.move(-1);
    assertThat(at()).isEqualTo(1);
    assertThat(paper.scroll().get()).as("the end of the page before").isEqualTo(1);
    paper.isWide().set(false);
    model.move(1);
    assertThat(at()).as("a whole page is turned at once").isEqualTo(2);
  }

  @Test
  void aPageIsPaintedAtTheWidthThatIsWanted() {
    model.start(1);
    assertThat(paper.picture().get()).as("nothing is wanted yet").isNull();
    paper.columns().set(400);
    assertThat(picture().columns()).isBetween(399, 400);
    PdfPages.Page first = picture();
    model.next();
    assertThat(picture()).isNotSameAs(first);
    model.previous();
    assertThat(picture()).as("kept").isSameAs(first);
    paper.columns().set(500);
    assertThat(picture().columns()).isBetween(499, 500);
  }

  @Test
  void pagesAreAskedAgainEachTimeAndAnOutOfDateFigureIsSaid() {
    model.start(1);
    paper.columns().set(300);
    model.next();
    assertThat(Objects.requireNonNull(paper.paper().get()).caution()).isEmpty();
    meeting.isStale = true;
    model.refresh();
    assertThat(Objects.requireNonNull(paper.paper().get()).caution()).startsWith("Out of date");
    assertThat(at()).as("the page stays").isEqualTo(2);
    assertThat(picture().columns()).isBetween(299, 300);
    assertThat(meeting.papers).isEqualTo(2);
  }

  @Test
  void whatGoesWrongIsSaidAndComesRight() {
    meeting.fails = true;
    model.start(1);
    assertThat(Objects.requireNonNull(paper.problem().get()).what()).isEqualTo("The disk is full");
    meeting.fails = false;
    model.goTo(1);
    assertThat(paper.problem().get()).isNull();
    assertThat(paper.count()).isEqualTo(3);
  }

  @Test
  void aFactThatIsWithheldTellsNothingItCouldBeWorkedOutFrom() {
    Fact fact = new Fact("2 → 3", "+50% in a year", "usual", 2);
    assertThat(fact.guarded().figure() + fact.guarded().says() + fact.guarded().detail())
        .doesNotContainPattern("[0-9]");
  }
}
