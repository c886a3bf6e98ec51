package org.nimbench.ui.products.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nimbench.kernel.Words;
import org.nimbench.products.RowForm;
import org.nimbench.products.RowTable;
import org.nimbench.ui.kit.Headings;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.products.desk.ProductNow;

/** The rows of a section as they are kept, one line each; the arrows mark one. */
final class RowGrid extends TableView<RowDraft> {
  private static final double ROW = 28;
  private static final double SIGN = 30;

  /** Border of the grid. */
  private static final double EDGE = 2;

  /** Scroll bar of the grid, where it has more rows than room. */
  private static final double BAR = 14;

  /** Left and right of a heading. */
  private static final double PADDING = 8;

  /** A heading longer than this is read on pointing. */
  private static final double MOST = 110;

  /** A day and what is left and right of it. */
  private static final double DAY = 80;

  private final RowsViewModel model;
  private @Nullable RowTable built;
  private boolean isShowing;

  /** What is done with the marked row by keys. */
  record Keys(Runnable edit, Runnable remove, IntConsumer move) {}

  RowGrid(RowsViewModel model, Keys keys) {
    this.model = model;
    setId("section-rows");
    setAccessibleText(Words.text("ui.products.rows.grid"));
    getStyleClass().addAll("nb-area-table", "nb-row-grid");
    setFixedCellSize(ROW);
    setPlaceholder(Labels.paragraph(Words.text("ui.products.rows.empty"), "nb-muted"));
    setItems(model.rows());
    getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (observed, before, now) -> {
              if (!isShowing && now.intValue() >= 0) {
                model.select(now.intValue());
              }
            });
    widthProperty().addListener((observed, before, now) -> fit());
    heightProperty().addListener((observed, before, now) -> fit());
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, keys));
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && model.marked() != null) {
            keys.edit().run();
          }
        });
  }

  private static void key(KeyEvent event, Keys keys) {
    Runnable does =
        switch (event.getCode()) {
          case ENTER, F2 -> keys.edit();
          case DELETE -> keys.remove();
          case UP -> event.isAltDown() ? () -> keys.move().accept(-1) : null;
          case DOWN -> event.isAltDown() ? () -> keys.move().accept(1) : null;
          default -> null;
        };
    if (does != null) {
      does.run();
      event.consume();
    }
  }

  /** Shows the columns of the section and the mark as the model has them. */
  void show() {
    isShowing = true;
    RowForm form = model.form().get();
    RowTable table = form == null ? null : form.table();
    if (table == null) {
      getColumns().clear();
    } else if (!table.equals(built)) {
      getColumns().setAll(columns(table));
    }
    built = table;
    fit();
    int at = model.selected().get();
    if (at < 0) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().getSelectedIndex() != at) {
      getSelectionModel().select(at);
    }
    refresh();
    isShowing = false;
  }

  private List<TableColumn<RowDraft, RowDraft>> columns(RowTable table) {
    List<TableColumn<RowDraft, RowDraft>> columns = new ArrayList<>();
    columns.add(signs());
    table.columns().forEach(wanted -> columns.add(column(wanted)));
    return columns;
  }

  /** Shares the room out; where there is not enough, what is needed least is left to the form. */
  private void fit() {
    RowTable table = built;
    if (table == null || getColumns().size() != table.columns().size() + 1) {
      return;
    }
    double rows = (getItems().size() + 1) * ROW + EDGE;
    double room = getWidth() - SIGN - EDGE - (rows > getHeight() ? BAR : 0);
    List<RowTable.Column> seen = seen(table, room);
    double taken = seen.stream().mapToDouble(RowGrid::least).sum();
    double shares = seen.stream().mapToDouble(RowGrid::share).sum();
    double spare = Math.max(0, room - taken);
    for (int i = 0; i < table.columns().size(); i++) {
      RowTable.Column one = table.columns().get(i);
      TableColumn<RowDraft, ?> column = getColumns().get(i + 1);
      column.setVisible(seen.contains(one));
      column.setPrefWidth(Math.floor(least(one) + spare * share(one) / shares));
    }
  }

  /** What there is room for; what is needed less never stands in the place of what is needed. */
  static List<RowTable.Column> seen(RowTable table, double room) {
    List<RowTable.Column> seen = new ArrayList<>();
    double taken = 0;
    for (RowTable.Column one : byNeed(table)) {
      taken += least(one);
      if (!seen.isEmpty() && taken > room) {
        break;
      }
      seen.add(one);
    }
    return seen;
  }

  private static List<RowTable.Column> byNeed(RowTable table) {
    return table.columns().stream()
        .sorted(
            Comparator.comparing((RowTable.Column one) -> !one.required())
                .thenComparing(Comparator.comparingDouble(RowGrid::share).reversed()))
        .toList();
  }

  private static double least(RowTable.Column column) {
    double cells =
        switch (column.kind()) {
          case DATE -> DAY;
          case TEXT -> CellField.isLong(column) ? MOST : 0;
          case CHOICE, PERSON, EVIDENCE, THEME, GRADE, NUMBER -> 0;
        };
    return Math.max(cells, Math.min(MOST, Headings.width(column.heading()) + PADDING));
  }

  private static double share(RowTable.Column column) {
    return column.width() == 0 ? 0.2 : column.width();
  }

  private TableColumn<RowDraft, RowDraft> column(RowTable.Column wanted) {
    TableColumn<RowDraft, RowDraft> column = plain(wanted.heading());
    column.setCellFactory(
        made ->
            new TableCell<>() {
              {
                Tips.tell(this, textProperty());
              }

              @Override
              protected void updateItem(@Nullable RowDraft row, boolean empty) {
                super.updateItem(row, empty);
                RowForm form = model.form().get();
                getStyleClass().remove("nb-row-wrong");
                if (row == null || empty || form == null) {
                  setText("");
                  return;
                }
                String words = seen(form, wanted, row.cell(wanted.key()));
                setText(words);
                if (row.faults(form).containsKey(wanted.key())) {
                  getStyleClass().add("nb-row-wrong");
                }
              }
            });
    return column;
  }

  private String seen(RowForm form, RowTable.Column column, String cell) {
    ProductNow product = model.product().get();
    if (cell.contains("{{") && product != null) {
      return product.reader().printed(cell);
    }
    return switch (column.kind()) {
      case CHOICE, THEME, EVIDENCE -> form.choices(column).getOrDefault(cell, cell);
      case DATE -> CellField.seen(cell);
      case TEXT, PERSON, GRADE, NUMBER -> cell;
    };
  }

  /** What a row still needs, as a sign with its words. */
  private TableColumn<RowDraft, RowDraft> signs() {
    TableColumn<RowDraft, RowDraft> column = plain("");
    column.setPrefWidth(SIGN);
    column.setCellFactory(
        made ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable RowDraft row, boolean empty) {
                super.updateItem(row, empty);
                RowForm form = model.form().get();
                setGraphic(null);
                Tips.tell(this, "");
                setAlignment(Pos.CENTER);
                if (row != null && !empty && form != null && !RowsViewModel.isFinished(form, row)) {
                  FontIcon sign = Icons.text("mdi2c-circle-medium");
                  sign.getStyleClass().add("nb-is-open");
                  setGraphic(sign);
                  Tips.tell(this, Words.text("ui.products.rows.unfinished"));
                }
              }
            });
    return column;
  }

  private static TableColumn<RowDraft, RowDraft> plain(String heading) {
    TableColumn<RowDraft, RowDraft> column = new TableColumn<>();
    column.setGraphic(Told.whole(Labels.of(heading)));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setReorderable(false);
    column.setSortable(false);
    column.setMinWidth(0);
    column.setResizable(false);
    column.getStyleClass().add("nb-left");
    return column;
  }
}
