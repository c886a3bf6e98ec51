package org.nimbench.ui.products.begin;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.products.SubjectCare;
import org.nimbench.ui.kit.Labels;

/** What the care of a subject profile asks before it is begun. */
final class SubjectFields extends VBox {
  private static final double GAP = 8;

  /** The questions, with their notes among the other fields. */
  SubjectFields(NewProductViewModel model, BeginFields fields) {
    super(GAP);
    getChildren()
        .addAll(
            Labels.paragraph(Words.text("ui.products.new.care"), "nb-section-title"),
            Labels.named(Words.text("ui.products.new.kind"), kind(model)),
            fields.line(
                NewProductViewModel.Field.SUBJECT,
                "subject-subject",
                Words.text("ui.products.new.subject")),
            fields.noted(
                NewProductViewModel.Field.CATEGORY,
                Words.text("ui.products.new.category"),
                category(model)),
            fields.paragraph(
                NewProductViewModel.Field.LAWFUL_BASIS,
                "subject-lawful",
                Words.text("ui.products.new.lawful")),
            fields.paragraph(
                NewProductViewModel.Field.PROPORTIONALITY,
                "subject-proportionality",
                Words.text("ui.products.new.proportionality")),
            fields.paragraph(
                NewProductViewModel.Field.HANDLING,
                "subject-handling",
                Words.text("ui.products.new.handling")),
            fields.line(
                NewProductViewModel.Field.REVIEW_BY,
                "subject-review",
                Words.text("ui.products.new.review-by")));
  }

  private static ComboBox<SubjectCare.Kind> kind(NewProductViewModel model) {
    ComboBox<SubjectCare.Kind> kind =
        BeginFields.choice(
            "subject-kind", List.of(SubjectCare.Kind.values()), SubjectCare.Kind::inWords);
    kind.valueProperty().bindBidirectional(model.kind());
    return kind;
  }

  private static ComboBox<String> category(NewProductViewModel model) {
    ComboBox<String> category =
        BeginFields.choice(
            "subject-category",
            List.of(
                Words.text("ui.products.new.offender"),
                Words.text("ui.products.new.victim"),
                Words.text("ui.products.new.witness"),
                Words.text("ui.products.new.group")),
            name -> name);
    category.valueProperty().bindBidirectional(model.words(NewProductViewModel.Field.CATEGORY));
    return category;
  }
}
