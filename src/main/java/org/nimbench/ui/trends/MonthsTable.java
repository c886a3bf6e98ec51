package org.nimbench.ui.trends;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** The months as a table that can be sorted; its rows and the brushed months are one selection. */
final class MonthsTable extends StackPane {
  /** Columns narrower than this hold numbers, but the first. */
  private static final double TEXT = 95;

  private final TrendsViewModel model;
  private final TableView<MonthRow> table = new TableView<>();
  private boolean isFollowing;

  MonthsTable(TrendsViewModel model) {
    this.model = model;
    getStyleClass().add("nb-months-table");
    setMinSize(0, 0);
    table.setId("months-table");
    table.setAccessibleText(Words.text("ui.trend.table"));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    List<String> heads = MonthRow.headings();
    add(heads.get(0), 100, MonthRow::month, Figures::shortMonth);
    add(heads.get(1), 80, MonthRow::count, MonthsTable::count);
    add(heads.get(2), 90, MonthRow::lastYear, MonthRow::shown);
    add(heads.get(3), 90, MonthRow::rolling, MonthRow::shown);
    add(heads.get(4), 170, MonthRow::reading, words -> words);
    add(heads.get(5), 240, MonthRow::written, words -> words);
    getChildren().add(table);
    model.evidence().addListener((observed, before, now) -> show(now));
    model.selection().months().addListener((observed, before, now) -> follow(now));
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<MonthRow>) change -> picked());
    show(model.evidence().get());
  }

  private static String count(Double value) {
    return value.isNaN() ? Words.text("ui.trend.table.gap") : MonthRow.shown(value);
  }

  private <T> void add(
      String head, double width, Function<MonthRow, T> value, Function<T, String> words) {
    TableColumn<MonthRow, T> column = new TableColumn<>(head);
    column.setPrefWidth(width);
    if (width < TEXT) {
      column.getStyleClass().add("nb-number");
    }
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(value.apply(row.getValue())));
    column.setCellFactory(
        ignored ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable T item, boolean isEmpty) {
                super.updateItem(item, isEmpty);
                setText(isEmpty || item == null ? "" : words.apply(item));
                getStyleClass().remove("nb-number");
                if (item instanceof Double) {
                  getStyleClass().add("nb-number");
                }
              }
            });
    table.getColumns().add(column);
  }

  private void show(@Nullable Evidence evidence) {
    isFollowing = true;
    table
        .getItems()
        .setAll(evidence == null ? List.of() : MonthRow.of((Result.Trend) evidence.result()));
    table.sort();
    isFollowing = false;
    follow(model.selection().months().get());
  }

  /** Marks the rows of the brushed months. */
  private void follow(@Nullable Period months) {
    if (isFollowing) {
      return;
    }
    isFollowing = true;
    table.getSelectionModel().clearSelection();
    for (int i = 0; i < table.getItems().size(); i++) {
      if (months != null && holds(months, table.getItems().get(i).month())) {
        table.getSelectionModel().select(i);
      }
    }
    isFollowing = false;
  }

  private static boolean holds(Period months, YearMonth month) {
    return !month.isBefore(months.firstMonth()) && !month.isAfter(months.lastMonth());
  }

  /** Brushes from the earliest to the latest of the picked rows. */
  private void picked() {
    List<YearMonth> picked =
        table.getSelectionModel().getSelectedItems().stream()
            .filter(row -> row != null)
            .map(MonthRow::month)
            .sorted()
            .toList();
    if (isFollowing || picked.isEmpty()) {
      return;
    }
    isFollowing = true;
    model.selection().months().set(Period.ofMonths(picked.get(0), picked.get(picked.size() - 1)));
    isFollowing = false;
  }

  boolean hasKeyboard() {
    return table.isFocused();
  }
}
