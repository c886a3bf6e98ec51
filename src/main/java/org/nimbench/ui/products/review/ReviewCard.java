package org.nimbench.ui.products.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.products.Review;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.ParagraphArea;
import org.nimbench.ui.kit.Scrolled;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/** Asks for a step of review: which, by whom, why; the steps before stand above. */
public final class ReviewCard extends VBox {
  private final ToggleGroup states = new ToggleGroup();
  private final TextField by = new TextField();
  private final ParagraphArea note = new ParagraphArea(Words.text("ui.products.review.note"));
  private final boolean isLocked;

  /**
   * A card about a product.
   *
   * @param author whose name is offered
   */
  public ReviewCard(ProductNow product, String author) {
    this.isLocked = product.isLocked();
    getStyleClass().addAll("nb-new-product", "nb-review-card");
    Review review = product.product().review();
    getChildren()
        .addAll(
            Labels.paragraph(Words.text("ui.products.review.title", product.title()), "nb-heading"),
            Labels.paragraph(
                Words.text(
                    "ui.products.review.now",
                    review.state().inWords(),
                    product.product().version(),
                    product.product().marking().words()),
                "nb-muted"));
    history(review);
    open(product);
    getChildren().add(Labels.of(Words.text("ui.products.review.step"), "nb-form-label"));
    next(review.state()).forEach(this::choice);
    states.getToggles().get(0).setSelected(true);
    by.setText(author);
    by.setId("review-by");
    note.setId("review-note");
    getChildren()
        .addAll(
            Labels.named(Words.text("ui.products.review.by"), by),
            Labels.named(
                Words.text(isLocked ? "ui.products.review.why" : "ui.products.review.note"), note));
  }

  /** The states that can follow; an approved product only goes back. */
  static List<Review.State> next(Review.State now) {
    return switch (now) {
      case DRAFT -> List.of(Review.State.REVIEWED, Review.State.APPROVED);
      case REVIEWED -> List.of(Review.State.APPROVED, Review.State.DRAFT);
      case APPROVED -> List.of(Review.State.DRAFT);
    };
  }

  private void history(Review review) {
    if (review.history().isEmpty()) {
      return;
    }
    VBox lines = new VBox();
    List<Review.Step> newest = new ArrayList<>(review.history());
    Collections.reverse(newest);
    for (Review.Step step : newest) {
      Label when = Labels.of(CommentCard.WHEN.format(step.when()), "nb-caption");
      when.setMinWidth(USE_PREF_SIZE);
      String words =
          Words.text(
              step.note().isEmpty() ? "ui.products.review.line" : "ui.products.review.line.note",
              step.state().inWords(),
              step.version(),
              step.by(),
              step.note());
      HBox line = new HBox(10, when, Labels.paragraph(words, "nb-body"));
      line.getStyleClass().add("nb-review-line");
      lines.getChildren().add(line);
    }
    ScrollPane scroll = Scrolled.down(lines, Words.text("ui.products.review.history"));
    scroll.setId("review-history");
    scroll.getStyleClass().add("nb-review-history");
    getChildren()
        .addAll(Labels.of(Words.text("ui.products.review.history"), "nb-form-label"), scroll);
  }

  private void open(ProductNow product) {
    long comments = product.sections().stream().mapToLong(ProductSection::openComments).sum();
    int points = product.open().size();
    if (!isLocked && comments + points > 0) {
      getChildren()
          .add(
              Labels.paragraph(
                  Words.text("ui.products.review.open", points, comments), "nb-review-open"));
    }
  }

  private void choice(Review.State state) {
    RadioButton button =
        new RadioButton(
            switch (state) {
              case DRAFT -> Words.text("ui.products.review.to-draft");
              case REVIEWED -> Words.text("ui.products.review.to-reviewed");
              case APPROVED -> Words.text("ui.products.review.to-approved");
            });
    button.setUserData(state);
    button.setToggleGroup(states);
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setId("review-" + state.code());
    getChildren().add(button);
  }

  /** Whether something that is needed is missing: a name, or the reason of a step back. */
  public BooleanBinding lacks() {
    return Bindings.createBooleanBinding(
        () -> by.getText().isBlank() || (isLocked && note.getText().isBlank()),
        by.textProperty(),
        note.textProperty());
  }

  /** The step that was chosen. */
  public Review.State state() {
    return (Review.State) states.getSelectedToggle().getUserData();
  }

  /** Who takes it. */
  public String by() {
    return by.getText().strip();
  }

  /** What was said. */
  public String note() {
    return note.getText().strip();
  }
}
