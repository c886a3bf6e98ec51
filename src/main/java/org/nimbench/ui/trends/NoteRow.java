package org.nimbench.ui.trends;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.desk.Annotation;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Writing;

/** What is written at one point, and what can be done with it. */
final class NoteRow extends HBox {
  NoteRow(Annotation annotation, TrendsScreen screen, TrendsViewModel model) {
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("nb-note");
    String when =
        annotation.isOfADay()
            ? Figures.shortDate(annotation.when().from())
            : Figures.shortMonth(annotation.month());
    VBox words =
        new VBox(
            Labels.paragraph(annotation.words(), "nb-plain"),
            Labels.of(Words.text("ui.note.line", when, annotation.kind().words()), "nb-caption"));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button edit =
        Buttons.icon(
            "mdi2p-pencil-outline",
            Words.text("ui.note.edit", annotation.words()),
            () -> screen.edit(annotation));
    edit.setId("note-edit-" + annotation.id());
    Button remove =
        Buttons.icon(
            "mdi2d-delete-outline",
            Words.text("ui.note.remove", annotation.words()),
            () -> model.notes().remove(annotation));
    remove.setId("note-remove-" + annotation.id());
    getChildren()
        .addAll(
            words,
            Writing.only(screen.isWritable(), edit),
            Writing.only(screen.isWritable(), remove));
  }
}
