package org.nimbench.ui.trends;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** Beside the chart: what it found, what was done, and its months as numbers. */
final class TrendsInspector extends VBox {
  private final VBox found = new VBox();
  private final VBox did = new VBox();
  private final VBox months = new VBox();

  TrendsInspector(TrendsViewModel model) {
    getStyleClass().add("nb-inspector");
    List.of(found, did, months).forEach(section -> section.getStyleClass().add("nb-section"));
    ScrollPane scroll = new ScrollPane(new VBox(found, did, months));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.trend.inspector"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox head = new HBox(Labels.of(Words.text("ui.trend.inspector.head"), "nb-tab-title"));
    head.getStyleClass().add("nb-inspector-head");
    head.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().addAll(head, scroll);
    model.evidence().addListener((observed, before, now) -> show(now));
    show(model.evidence().get());
  }

  private void show(@Nullable Evidence evidence) {
    List.of(found, did, months)
        .forEach(
            section -> {
              section.getChildren().clear();
              section.setVisible(evidence != null);
            });
    if (evidence == null) {
      return;
    }
    found.getChildren().add(Labels.paragraph(evidence.telling().finding() + ".", "nb-finding"));
    evidence.telling().cautions().forEach(words -> found.getChildren().add(caution(words)));
    did.getChildren().add(heading());
    evidence
        .telling()
        .whatThisDid()
        .forEach(words -> did.getChildren().add(Labels.paragraph(words, "nb-body")));
    months
        .getChildren()
        .addAll(Labels.of(Words.text("ui.trend.table"), "nb-section-title"), table(evidence));
  }

  private static Node heading() {
    HBox row =
        new HBox(
            7,
            Icons.tool("mdi2i-information-outline"),
            Labels.of(Words.text("ui.inspector.did"), "nb-section-title"));
    row.getStyleClass().add("nb-did");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Node caution(String words) {
    HBox row = new HBox(7, Icons.text("mdi2a-alert-outline"), Labels.paragraph(words, "nb-body"));
    row.getStyleClass().add("nb-caution");
    HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
    return row;
  }

  private static GridPane table(Evidence evidence) {
    GridPane table = new GridPane();
    for (int i = 0; i < 4; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
      table.getColumnConstraints().add(column);
    }
    addRow(
        table,
        0,
        "nb-table-head",
        Words.text("ui.trend.table.month"),
        Words.text("ui.trend.table.count"),
        Words.text("ui.trend.table.before"),
        Words.text("ui.trend.table.rolling"));
    int at = 1;
    for (TrendsViewModel.Row row : TrendsViewModel.table(evidence)) {
      addRow(table, at++, "nb-table-cell", row.month(), row.count(), row.lastYear(), row.rolling());
    }
    return table;
  }

  private static void addRow(GridPane table, int at, String style, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      HBox cell = new HBox(Labels.of(cells[i], i == 1 ? "nb-strong" : "nb-plain"));
      cell.getStyleClass().add(style);
      cell.setAlignment(i == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
      table.add(cell, i, at);
    }
  }
}
