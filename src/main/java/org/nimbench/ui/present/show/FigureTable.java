package org.nimbench.ui.present.show;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** The numbers of a figure, in the type of the wall. */
final class FigureTable extends TableView<List<String>> {
  FigureTable(String id) {
    setId(id);
    getStyleClass().add("nb-wall-table");
    setAccessibleText(Words.text("ui.present.table"));
    setPlaceholder(Labels.of(Words.text("ui.present.table.empty"), "nb-wall-small"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setMinSize(0, 0);
  }

  void show(FigureRows figures) {
    getColumns().clear();
    for (int i = 0; i < figures.headings().size(); i++) {
      int column = i;
      TableColumn<List<String>, String> made = new TableColumn<>(figures.headings().get(i));
      made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().get(column)));
      made.setSortable(false);
      made.setReorderable(false);
      if (i > 0) {
        made.getStyleClass().add("nb-wall-number-column");
      }
      getColumns().add(made);
    }
    getItems().setAll(figures.rows());
  }
}
