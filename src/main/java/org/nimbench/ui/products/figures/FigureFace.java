package org.nimbench.ui.products.figures;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.nimbench.kernel.Words;
import org.nimbench.products.TableFace;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.products.desk.Figure;

/** What a figure looks like in a card: its picture, or the first rows of its table. */
final class FigureFace {
  private static final double WHOLE = 100;

  private FigureFace() {}

  static Node of(
      String product, Figure figure, Thumbnails thumbnails, double width, double height) {
    StackPane frame = new StackPane();
    frame.getStyleClass().add("nb-figure-face");
    frame.setMinHeight(height);
    frame.setMaxHeight(height);
    TableFace table = figure.table();
    if (table != null) {
      frame.getChildren().add(rows(table, height >= WHOLE));
      frame.setClip(new Rectangle(width + 2, height));
      frame.setAlignment(Pos.TOP_LEFT);
      return frame;
    }
    ImageView picture = new ImageView();
    picture.setPreserveRatio(true);
    picture.setFitWidth(width);
    picture.setFitHeight(height);
    picture.setSmooth(true);
    frame.getChildren().add(picture);
    thumbnails.of(product, figure.evidence(), height, picture::setImage);
    return frame;
  }

  /** A low face shows two rows only. */
  private static Node rows(TableFace table, boolean isWhole) {
    VBox rows = new VBox();
    rows.getStyleClass().add("nb-figure-rows");
    table.rows().stream()
        .limit(isWhole ? table.rows().size() : 2)
        .forEach(row -> rows.getChildren().add(row(row)));
    if (isWhole && table.more() > 0) {
      rows.getChildren()
          .add(Labels.of(Words.text("ui.products.figure.more", table.more()), "nb-caption"));
    }
    return rows;
  }

  private static Node row(List<String> cells) {
    Label first = Labels.of(cells.get(0), "nb-plain");
    Told.whole(first);
    first.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(first, Priority.ALWAYS);
    HBox row = new HBox(8, first);
    row.getStyleClass().add("nb-figure-row");
    cells.stream()
        .skip(1)
        .limit(2)
        .forEach(
            cell -> {
              Label number = Labels.of(cell, "nb-plain");
              number.setMinWidth(USE_PREF);
              row.getChildren().add(number);
            });
    return row;
  }

  private static final double USE_PREF = javafx.scene.layout.Region.USE_PREF_SIZE;
}
