package org.nimbench.ui.products.export;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nimbench.kernel.Words;
import org.nimbench.products.ReleaseBlock;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.products.desk.OpenPoint;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/** What keeps a product back, and what is still open in it; each line leads to its section. */
final class OpenList extends VBox {
  private static final double NAMES = 96;

  private final BiConsumer<String, String> goTo;

  /**
   * An empty list.
   *
   * @param goTo goes to a section and to words in it
   */
  OpenList(BiConsumer<String, String> goTo) {
    this.goTo = goTo;
    getStyleClass().add("nb-export-open");
    setId("export-open");
  }

  void show(List<ReleaseBlock> blocks, ProductNow product) {
    getChildren().clear();
    if (!blocks.isEmpty()) {
      getChildren().add(Labels.of(Words.text("ui.products.export.blocks"), "nb-form-label"));
      blocks.forEach(
          block ->
              getChildren().add(line(true, block.words(), block.section(), block.find(), product)));
    }
    if (product.open().isEmpty()) {
      getChildren()
          .add(Labels.paragraph(Words.text("ui.products.export.complete"), "nb-muted", "nb-body"));
    } else {
      getChildren()
          .add(
              Labels.of(
                  Words.text("ui.products.export.open", product.open().size()), "nb-form-label"));
      for (OpenPoint point : product.open()) {
        getChildren().add(line(false, point.words(), point.section(), "", product));
      }
    }
    if (!product.notes().isEmpty()) {
      getChildren().add(Labels.of(Words.text("ui.products.export.notes"), "nb-form-label"));
      product
          .notes()
          .forEach(
              note -> getChildren().add(Labels.paragraph(note.words(), "nb-muted", "nb-body")));
    }
  }

  private Node line(
      boolean isBlock, String words, String section, String find, ProductNow product) {
    FontIcon sign = Icons.text(isBlock ? "mdi2a-alert-circle-outline" : "mdi2c-circle-medium");
    sign.getStyleClass().add(isBlock ? "nb-is-wrong" : "nb-is-open");
    Label told = Labels.paragraph(words, "nb-body");
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    HBox line = new HBox(8, sign, told);
    line.setAlignment(Pos.TOP_LEFT);
    String number = product.section(section).map(ProductSection::number).orElse("");
    if (!number.isEmpty()) {
      Hyperlink go =
          Buttons.link(
              Words.text("ui.products.export.go", number), () -> goTo.accept(section, find));
      go.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(go);
    }
    line.getStyleClass().add("nb-export-line");
    return line;
  }

  static ColumnConstraints narrow() {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(NAMES);
    return column;
  }

  static ColumnConstraints wide() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(0);
    return column;
  }
}
