package org.nimbench.ui.products.begin;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.PlanSpan;
import org.nimbench.ui.kit.FieldNote;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Periods;
import org.nimbench.ui.products.desk.ProductNow;

/** Asks which years the open plan runs for, and which of them it is written for. */
final class SpanCard extends VBox {
  private final TextField period = new TextField();
  private final TextField year = new TextField();
  private final FieldNote note = new FieldNote();
  private final Label told = Labels.paragraph("", "nb-caption");

  /**
   * A card with what the plan says, else with what it would say as a new one.
   *
   * @param years for how many years such a plan runs
   */
  SpanCard(ProductNow product, int years) {
    getStyleClass().add("nb-new-product");
    period.setId("span-period");
    year.setId("span-year");
    note.setId("span-wrong");
    told.setId("span-words");
    PlanSpan kept = product.product().span();
    PlanSpan span = kept == null ? PlanSpan.after(product.product().period(), years) : kept;
    period.setText(Periods.seen(span.period()));
    year.setText(String.valueOf(span.year()));
    for (TextField field : new TextField[] {period, year}) {
      field
          .textProperty()
          .addListener(
              (observed, before, now) -> {
                note.insist();
                judge();
              });
    }
    judge();
    Label what = Labels.paragraph(Words.text("ui.products.span.what", years), "nb-muted");
    what.setId("span-what");
    VBox last = Labels.named(Words.text("ui.products.span.year"), year);
    last.getChildren().addAll(note, told);
    getChildren()
        .addAll(
            Labels.paragraph(Words.text("ui.products.span.title", product.title()), "nb-heading"),
            what,
            Labels.named(Words.text("ui.products.span.period"), period),
            last);
  }

  private void judge() {
    PlanSpan span = span();
    note.say(span == null ? Words.text("ui.products.span.wrong") : "");
    told.setText(span == null ? "" : span.inWords());
  }

  private @Nullable PlanSpan span() {
    return SpanWords.span(period.getText(), year.getText());
  }

  /** What was typed; null where it is no years, which is told as a mistake then. */
  @Nullable PlanSpan chosen() {
    PlanSpan span = span();
    if (span == null) {
      note.insist();
      period.requestFocus();
    }
    return span;
  }
}
