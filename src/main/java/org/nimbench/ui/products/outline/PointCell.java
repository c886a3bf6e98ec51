package org.nimbench.ui.products.outline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.products.desk.OpenPoint;

/** An open point on one line. */
final class PointCell extends ListCell<OpenPoint> {
  @Override
  protected void updateItem(@Nullable OpenPoint point, boolean empty) {
    super.updateItem(point, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    if (!empty && point != null) {
      Label words = Told.whole(Labels.of(point.words(), "nb-plain"));
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox row = new HBox(7, Icons.text(icon(point.kind())), words);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPrefWidth(0);
      setGraphic(row);
      setAccessibleText(Words.text(what(point.kind()), point.words()));
    }
  }

  private static String icon(OpenPoint.Kind kind) {
    return switch (kind) {
      case FIGURE -> "mdi2c-clock-alert-outline";
      case SENTENCE -> "mdi2f-format-quote-close";
      case NAME -> "mdi2h-help-circle-outline";
      case SECTION -> "mdi2p-pencil-outline";
      case NOTE -> "mdi2i-information-outline";
    };
  }

  private static String what(OpenPoint.Kind kind) {
    return switch (kind) {
      case FIGURE -> "ui.products.point.figure";
      case SENTENCE -> "ui.products.point.sentence";
      case NAME -> "ui.products.point.name";
      case SECTION -> "ui.products.point.section";
      case NOTE -> "ui.products.point.note";
    };
  }
}
