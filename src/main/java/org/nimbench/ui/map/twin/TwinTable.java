package org.nimbench.ui.map.twin;

import java.util.Comparator;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Headings;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.map.twin.MapTable.Row;

/** The table twin: sorts by any column; a chosen area is selected everywhere. */
final class TwinTable extends TableView<Row> {
  private static final double FIRST = 96;
  private static final double OTHERS = 53;
  private static final double CELLS = 70;

  TwinTable(Consumer<Row> onRow) {
    setId("map-twin");
    getStyleClass().add("nb-area-table");
    setAccessibleText(Words.text("ui.twin.name"));
    setPlaceholder(Labels.of(Words.text("ui.twin.empty"), "nb-muted"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, before, now) -> {
              if (now != null) {
                onRow.accept(now);
              }
            });
  }

  void show(MapTable table) {
    getColumns().clear();
    for (int i = 0; i < table.headings().size(); i++) {
      getColumns().add(column(table.headings().get(i), i, table.layer().isEmpty()));
    }
    getItems().setAll(table.rows());
  }

  private static TableColumn<Row, Row> column(String title, int at, boolean isCells) {
    TableColumn<Row, Row> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setComparator(order(at));
    column.setReorderable(false);
    double usual = isCells ? CELLS : at == 0 ? FIRST : OTHERS;
    column.setPrefWidth(Math.max(usual, Headings.width(title)));
    column.setMinWidth(Headings.width(title));
    column.getStyleClass().add(at == 0 && !isCells ? "nb-left" : "nb-number");
    column.setCellFactory(
        made ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null || empty ? "" : row.cells().get(at));
                setTooltip(row == null || empty ? null : new Tooltip(getText()));
              }
            });
    return column;
  }

  /** By number where there is one; rows without one last when ascending. */
  private static Comparator<Row> order(int at) {
    return Comparator.comparingDouble((Row row) -> row.keys().get(at))
        .thenComparing(row -> row.cells().get(at));
  }
}
