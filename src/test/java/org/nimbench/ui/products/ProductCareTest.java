package org.nimbench.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Filter;
import org.nimbench.products.Review;
import org.nimbench.products.Theme;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.review.CommentsViewModel;
import org.nimbench.ui.products.themes.ThemesViewModel;
import org.nimbench.work.CallingThreadRunner;

class ProductCareTest {
  private final FakeDesk desk = new FakeDesk();
  private final Deeds deeds = new Deeds();
  private final ProductsViewModel products =
      new ProductsViewModel(desk, new CallingThreadRunner(), deeds, () -> {});
  private final CommentsViewModel comments = new CommentsViewModel(products.care(), "A. Analyst");
  private final ThemesViewModel themes = new ThemesViewModel(products.care(), products.current());

  @BeforeEach
  void begin() {
    products.current().addListener((observed, before, now) -> comments.show(now(), "where"));
    products.begin(FakeDesk.BURGLARY, made -> {});
  }

  private ProductNow now() {
    return Objects.requireNonNull(products.current().get());
  }

  private List<String> said() {
    return comments.lines().get().stream().map(line -> line.comment().text()).toList();
  }

  @Test
  void aCommentIsAnsweredResolvedAndFoundByItsFilter() {
    comments.about().set("Here.");
    comments.add("Which roads?");
    comments.add("Who says so?");
    assertThat(said()).containsExactly("Which roads?", "Who says so?");
    assertThat(comments.lines().get().get(0).comment().about()).isEqualTo("Here.");
    assertThat(comments.about().get()).as("the next one is about the section").isEmpty();
    assertThat(comments.badge().get()).isEqualTo("2");
    comments.answer(comments.lines().get().get(0), "Mill Road.");
    comments.turn(comments.lines().get().get(0));
    assertThat(said()).containsExactly("Who says so?");
    assertThat(comments.badge().get()).isEqualTo("1");
    comments.which().set(CommentsViewModel.Which.RESOLVED);
    assertThat(said()).containsExactly("Which roads?");
    assertThat(comments.lines().get().get(0).comment().answers().get(0).text())
        .isEqualTo("Mill Road.");
    deeds.undo();
    assertThat(said()).isEmpty();
    comments.which().set(CommentsViewModel.Which.ALL);
    assertThat(said()).containsExactly("Which roads?", "Who says so?");
  }

  @Test
  void commentsOfOtherSectionsAreListedWhereAsked() {
    comments.add("Which roads?");
    comments.show(now(), "when");
    assertThat(said()).isEmpty();
    comments.isWhole().set(true);
    assertThat(said()).containsExactly("Which roads?");
    assertThat(comments.lines().get().get(0).heading()).isEqualTo("1  where");
  }

  @Test
  void nobodyCommentsWithoutANameOrWords() {
    comments.add(" ");
    comments.by().set("");
    comments.add("Which roads?");
    assertThat(said()).isEmpty();
  }

  @Test
  void anAnswerWithoutANameIsRefusedAndStaysTyped() {
    comments.add("Which roads?");
    comments.by().set(" ");
    comments.typed(comments.lines().get().get(0), "Mill Road.");
    assertThat(comments.answer(comments.lines().get().get(0), "Mill Road.")).isFalse();
    assertThat(comments.answering(comments.lines().get().get(0))).isEqualTo("Mill Road.");
    comments.by().set("A. Analyst");
    assertThat(comments.answer(comments.lines().get().get(0), "Mill Road.")).isTrue();
    assertThat(comments.answering(comments.lines().get().get(0))).isNull();
  }

  @Test
  void aHalfTypedAnswerStaysWhileTheListChanges() {
    comments.add("Which roads?");
    comments.typed(comments.lines().get().get(0), "Mill");
    comments.add("Who says so?");
    comments.which().set(CommentsViewModel.Which.ALL);
    assertThat(comments.answering(comments.lines().get().get(0))).isEqualTo("Mill");
    assertThat(comments.answering(comments.lines().get().get(1))).isNull();
    comments.turn(comments.lines().get().get(0));
    assertThat(comments.answering(comments.lines().get().get(0))).isEqualTo("Mill");
  }

  @Test
  void aStepOfReviewLocksAnApprovedProductAndIsNoDeed() {
    products.care().review(Review.State.APPROVED, "C. Chair", "as tabled");
    assertThat(now().isLocked()).isTrue();
    assertThat(deeds.undoWords().get()).isEqualTo("Burglary begun");
    products.care().review(Review.State.DRAFT, "A. Analyst", "a ward was missing");
    assertThat(now().isLocked()).isFalse();
    assertThat(now().product().review().history())
        .extracting(Review.Step::note)
        .containsExactly("as tabled", "a ward was missing");
  }

  @Test
  void itIsSaidWhyAProductCannotBeChanged() {
    assertThat(products.whyNot()).isEmpty();
    products.care().review(Review.State.APPROVED, "C. Chair", "as tabled");
    assertThat(products.whyNot()).contains("approved and locked");
    assertThat(products.whyNoChanges()).as("since when cannot be said").isNotEmpty();
    desk.isWritable = false;
    assertThat(products.whyNot()).contains("opened to read");
  }

  @Test
  void undoNeitherTakesAnApprovalAwayNorBringsOneBack() {
    themes.open(Filter.allCrime());
    themes.add(themes.offered().get().get(0), "", () -> {});
    products.care().review(Review.State.APPROVED, "C. Chair", "as tabled");
    deeds.undo();
    assertThat(now().isLocked()).as("approved still").isTrue();
    products.care().review(Review.State.DRAFT, "A. Analyst", "a ward was missing");
    deeds.redo();
    assertThat(now().isLocked()).as("a draft still").isFalse();
    assertThat(now().product().review().history()).hasSize(2);
  }

  @Test
  void themesAreAddedMovedRenamedAndRemovedAndAllOfItComesBack() {
    themes.open(Filter.allCrime().withTypes(List.of("burglary")));
    assertThat(themes.offered().get()).extracting(Theme::key).contains("asb", "burglary");
    for (Theme one : themes.offered().get()) {
      themes.add(one, "", () -> {});
    }
    assertThat(themes.offered().get()).isEmpty();
    Theme second = themes.themes().get(1);
    themes.move(second, -1, () -> {});
    assertThat(themes.themes().get(0)).isEqualTo(second);
    themes.rename(second, "Burglary of homes", () -> {});
    assertThat(themes.themes().get(0).name()).isEqualTo("Burglary of homes");
    themes.remove(themes.themes().get(0), () -> {});
    assertThat(themes.themes()).hasSize(1);
    for (int i = 0; i < 3; i++) {
      deeds.undo();
    }
    assertThat(themes.themes()).hasSize(2);
    assertThat(themes.themes().get(1)).isEqualTo(second);
  }
}
