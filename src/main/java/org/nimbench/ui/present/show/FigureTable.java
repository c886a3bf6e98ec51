package org.nimbench.ui.present.show;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Headings;
import org.nimbench.ui.kit.Labels;

/** The numbers of a figure, in the type of the wall. */
final class FigureTable extends TableView<List<String>> {
  private static final double WORDS = 130;
  private static final double NUMBER = 104;

  /** The type of the headings, as the sheet has it. */
  private static final double SIZE = 20;

  /** Left and right of a heading, more than where the type is small. */
  private static final double MORE = 6;

  FigureTable(String id) {
    setId(id);
    getStyleClass().add("nb-wall-table");
    setAccessibleText(Words.text("ui.present.table"));
    setPlaceholder(Labels.of(Words.text("ui.present.table.empty"), "nb-wall-small"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setMinSize(0, 0);
    setRowFactory(table -> new NamedRow());
  }

  void show(FigureRows figures) {
    getColumns().clear();
    for (int i = 0; i < figures.headings().size(); i++) {
      int column = i;
      String heading = Headings.folded(figures.headings().get(i), NUMBER, SIZE);
      TableColumn<List<String>, String> made = new TableColumn<>(heading);
      made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().get(column)));
      made.setSortable(false);
      made.setReorderable(false);
      made.setMinWidth(Math.max(i == 0 ? WORDS : NUMBER, Headings.width(heading, SIZE) + MORE));
      if (i > 0) {
        made.getStyleClass().add("nb-wall-number-column");
      }
      getColumns().add(made);
    }
    getItems().setAll(figures.rows());
  }

  /** A row that a screen reader says as a whole. */
  private static final class NamedRow extends TableRow<List<String>> {
    @Override
    protected void updateItem(@Nullable List<String> cells, boolean empty) {
      super.updateItem(cells, empty);
      setAccessibleText(cells == null || empty ? null : String.join(", ", cells));
    }
  }
}
