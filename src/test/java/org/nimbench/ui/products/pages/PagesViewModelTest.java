package org.nimbench.ui.products.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.products.Review;
import org.nimbench.ui.products.FakeDesk;
import org.nimbench.ui.products.HandLater;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;

class PagesViewModelTest {
  private final FakeDesk desk = new FakeDesk();
  private final HandLater later = new HandLater();
  private final PagesViewModel model = new PagesViewModel(desk, new CallingThreadRunner(), later);
  private final ProductNow product = desk.begin(FakeDesk.BURGLARY, Progress.SILENT);

  @BeforeEach
  void showAProduct() {
    model.columns().set(60);
    model.show(product);
  }

  @AfterEach
  void letGo() {
    model.close();
  }

  @Test
  void theFirstPageIsPaintedAtTheWidthAskedFor() {
    assertThat(model.count().get()).isEqualTo(2);
    assertThat(model.page().get()).isEqualTo(1);
    assertThat(model.picture().get()).isNotNull();
    assertThat(model.picture().get().columns()).isBetween(59, 61);
    assertThat(model.isOld().get()).isFalse();
  }

  @Test
  void thePageOfTheSectionIsShownAndTheEndsStay() {
    model.follow("when");
    assertThat(model.page().get()).isEqualTo(2);
    model.turn(1);
    assertThat(model.page().get()).isEqualTo(2);
    model.turn(-5);
    assertThat(model.page().get()).isEqualTo(1);
  }

  @Test
  void pagesAreSetWhenTypingStopsAndOnlyOnce() {
    model.typed("where", "T");
    later.pass(0.5);
    model.typed("where", "There");
    later.pass(0.5);
    assertThat(model.isOld().get()).isTrue();
    later.pass(0.2);
    assertThat(desk.told).containsExactly("pages {}", "pages {where=There}");
    assertThat(model.isOld().get()).isFalse();
  }

  @Test
  void wordsThatBecomePartOfTheProductAreNotSetAgain() {
    model.typed("where", "There.");
    later.pass(1);
    model.show(desk.text(product.id(), "where", "There.", Progress.SILENT));
    assertThat(desk.told.stream().filter(line -> line.startsWith("pages"))).hasSize(2);
    model.show(desk.rename(product.id(), "Other", Progress.SILENT));
    assertThat(desk.told.stream().filter(line -> line.startsWith("pages"))).hasSize(3);
  }

  @Test
  void whatIsPrintedAroundTheWordsIsSetAgainWhenItChanges() {
    model.show(desk.open(product.id(), Progress.SILENT));
    assertThat(desk.told.stream().filter(line -> line.startsWith("pages"))).hasSize(1);
    desk.review =
        new Review(
            Review.State.APPROVED,
            List.of(
                new Review.Step(
                    Review.State.APPROVED,
                    "R. Ames",
                    Instant.parse("2025-11-04T10:00:00Z"),
                    "1.0",
                    "")));
    model.show(desk.open(product.id(), Progress.SILENT));
    assertThat(desk.told.stream().filter(line -> line.startsWith("pages"))).hasSize(2);
  }
}
