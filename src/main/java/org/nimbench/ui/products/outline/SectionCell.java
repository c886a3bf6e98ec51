package org.nimbench.ui.products.outline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.products.desk.ProductSection;

/** A section in the outline: number, heading, prescribed letter, and whether it is complete. */
final class SectionCell extends ListCell<ProductSection> {
  @Override
  protected void updateItem(@Nullable ProductSection section, boolean empty) {
    super.updateItem(section, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    if (!empty && section != null) {
      boolean isDone = section.open() == 0;
      Label number = Labels.of(section.number(), "nb-outline-number");
      Label heading = Labels.of(section.heading());
      Told.whole(heading);
      heading.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(heading, Priority.ALWAYS);
      FontIcon sign = Icons.text(isDone ? "mdi2c-check-circle-outline" : "mdi2c-circle-medium");
      sign.getStyleClass().add(isDone ? "nb-is-done" : "nb-is-open");
      HBox row = new HBox(6, number, heading);
      if (!section.statutory().isEmpty()) {
        row.getChildren().add(Labels.of(section.statutory(), "nb-caption"));
      }
      row.getChildren().add(sign);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPrefWidth(0);
      setGraphic(row);
      setAccessibleText(
          Words.text(
              isDone ? "ui.products.outline.complete" : "ui.products.outline.open",
              section.number(),
              section.heading()));
    }
  }
}
