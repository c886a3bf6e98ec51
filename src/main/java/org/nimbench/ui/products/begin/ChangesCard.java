package org.nimbench.ui.products.begin;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.products.Movement;
import org.nimbench.products.ProductChanges;
import org.nimbench.ui.kit.CopiedTable;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Scrolled;

/** What changed since the product before: count beside count, the largest change first. */
final class ChangesCard extends VBox {
  private final ProductChanges changes;

  ChangesCard(ProductChanges changes) {
    this.changes = changes;
    getStyleClass().addAll("nb-new-product", "nb-changes-card");
    GridPane table = new GridPane();
    table.setHgap(14);
    table.setVgap(5);
    table.getColumnConstraints().addAll(words(), number(), number(), reading());
    List<String> headings = headings();
    for (int i = 0; i < headings.size(); i++) {
      table.add(Labels.of(headings.get(i), "nb-strong", "nb-plain"), i, 0);
    }
    int at = 1;
    for (List<String> row : rows()) {
      for (int i = 0; i < row.size(); i++) {
        Label cell = Labels.paragraph(row.get(i), "nb-body");
        GridPane.setValignment(cell, VPos.TOP);
        table.add(cell, i, at);
      }
      at++;
    }
    Node content =
        changes.movements().isEmpty()
            ? Labels.paragraph(Words.text("ui.products.changes.none"), "nb-muted")
            : table;
    VBox box = new VBox(content);
    box.getStyleClass().add("nb-card-scrolled");
    ScrollPane scroll = Scrolled.down(box, Words.text("ui.products.changes"));
    scroll.setId("changes");
    scroll.getStyleClass().add("nb-changes-scroll");
    getChildren()
        .addAll(
            Labels.paragraph(
                Words.text("ui.products.changes.since", changes.before().title()), "nb-heading"),
            Labels.paragraph(
                Words.text(
                    "ui.products.changes.periods",
                    changes.before().period().inSentence(),
                    changes.after().period().inSentence()),
                "nb-muted"),
            scroll);
  }

  private static ColumnConstraints words() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(0);
    return column;
  }

  private static ColumnConstraints number() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    column.setMinWidth(USE_PREF_SIZE);
    return column;
  }

  private static ColumnConstraints reading() {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(36);
    return column;
  }

  private static List<String> headings() {
    return List.of(
        Words.text("ui.products.changes.what"),
        Words.text("ui.products.changes.before"),
        Words.text("ui.products.changes.now"),
        Words.text("ui.products.changes.reading"));
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Movement one : changes.movements()) {
      rows.add(
          List.of(
              one.inWords(),
              Figures.count(one.before()),
              Figures.count(one.after()),
              one.readInWords()));
    }
    return rows;
  }

  /** The table as other programs take it. */
  CopiedTable copied() {
    return new CopiedTable(headings(), rows());
  }
}
