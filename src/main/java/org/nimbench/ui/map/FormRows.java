package org.nimbench.ui.map;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nimbench.ui.kit.Labels;

/** Rows of a form: a label of one width, then its field. */
final class FormRows {
  private FormRows() {}

  static HBox row(String name, Node field) {
    Label label = Labels.of(name, "nb-form-label");
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(6, label, field);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-form-row");
    HBox.setHgrow(field, Priority.ALWAYS);
    return row;
  }

  /** Words in the place of a field. */
  static Label value(String words) {
    return Labels.paragraph(words, "nb-form-value");
  }
}
