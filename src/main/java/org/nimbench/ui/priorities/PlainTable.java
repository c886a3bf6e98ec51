package org.nimbench.ui.priorities;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.CopiedTable;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;

/** A table of words; Ctrl+C copies all of it. */
final class PlainTable extends TableView<List<String>> {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  /** A column with the width it asks for. */
  record Column(String heading, double width) {}

  PlainTable(String id, String name, List<Column> columns) {
    setId(id);
    setAccessibleText(name);
    getStyleClass().addAll("nb-area-table", "nb-plain-table");
    setPlaceholder(Labels.of(Words.text("ui.priorities.table.empty"), "nb-muted"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    for (int i = 0; i < columns.size(); i++) {
      getColumns().add(column(columns.get(i), i));
    }
    setOnKeyPressed(
        event -> {
          if (COPY.match(event)) {
            copy(columns);
            event.consume();
          }
        });
  }

  private static TableColumn<List<String>, String> column(Column wanted, int at) {
    TableColumn<List<String>, String> column = new TableColumn<>(wanted.heading());
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
    column.setPrefWidth(wanted.width());
    column.setReorderable(false);
    column.setSortable(false);
    column.getStyleClass().add("nb-left");
    column.setCellFactory(
        made ->
            new TableCell<>() {
              {
                Tips.tell(this, textProperty());
              }

              @Override
              protected void updateItem(@Nullable String words, boolean empty) {
                super.updateItem(words, empty);
                setText(words == null || empty ? "" : words);
              }
            });
    return column;
  }

  private void copy(List<Column> columns) {
    CopiedTable table =
        new CopiedTable(columns.stream().map(Column::heading).toList(), List.copyOf(getItems()));
    Clipboard.getSystemClipboard().setContent(table.content());
  }
}
