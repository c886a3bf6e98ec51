package org.nimbench.ui.map.twin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Headings;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.map.twin.MapTable.Row;

/**
 * The table twin: sorts by any column. What is chosen in it is selected everywhere, and what is
 * selected elsewhere is marked in it.
 */
final class TwinTable extends TableView<Row> {
  private static final double FIRST = 96;
  private static final double OTHERS = 53;
  private static final double CELLS = 70;

  /** The rows that everybody knows to be chosen: sorted otherwise they are no other choice. */
  private Set<Row> known = Set.of();

  private boolean isFollowing;
  private boolean isToTell;

  /**
   * {@code chosen} is told whenever the analyst chooses other rows, perhaps none; never sorting.
   */
  TwinTable(Consumer<List<Row>> chosen) {
    setId("map-twin");
    getStyleClass().add("nb-area-table");
    setAccessibleText(Words.text("ui.twin.name"));
    setPlaceholder(Labels.of(Words.text("ui.twin.empty"), "nb-muted"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Row>) change -> tell(chosen));
  }

  /** Tells when the choice is over: meanwhile not all of it is known, nor may it be changed. */
  private void tell(Consumer<List<Row>> chosen) {
    if (!isFollowing && !isToTell) {
      isToTell = true;
      Platform.runLater(
          () -> {
            isToTell = false;
            List<Row> now = List.copyOf(getSelectionModel().getSelectedItems());
            if (!known.equals(Set.copyOf(now))) {
              known = Set.copyOf(now);
              chosen.accept(now);
            }
          });
    }
  }

  private void following(Runnable change) {
    isFollowing = true;
    change.run();
    isFollowing = false;
  }

  /** The row that was chosen last; null for none. */
  @Nullable Row last() {
    return getSelectionModel().getSelectedItem();
  }

  /** Marks rows and goes to the first of them; nobody is told. */
  void mark(Predicate<Row> isMarked) {
    int[] marked =
        IntStream.range(0, getItems().size())
            .filter(i -> isMarked.test(getItems().get(i)))
            .toArray();
    known = Arrays.stream(marked).mapToObj(getItems()::get).collect(Collectors.toSet());
    List<Integer> before = getSelectionModel().getSelectedIndices();
    if (Arrays.equals(marked, before.stream().mapToInt(Integer::intValue).sorted().toArray())) {
      return;
    }
    following(
        () -> {
          getSelectionModel().clearSelection();
          if (marked.length > 0) {
            getSelectionModel().selectIndices(marked[0], marked);
            scrollTo(marked[0]);
          }
        });
  }

  void show(MapTable table) {
    following(() -> fill(table));
  }

  private void fill(MapTable table) {
    known = Set.of();
    getSelectionModel().clearSelection();
    getColumns().clear();
    for (int i = 0; i < table.headings().size(); i++) {
      getColumns().add(column(table.headings().get(i), i, table.layer().isEmpty()));
    }
    getItems().setAll(table.rows());
  }

  private static TableColumn<Row, Row> column(String heading, int at, boolean isCells) {
    String title = Headings.folded(heading, CELLS);
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
              {
                Tips.tell(this, textProperty());
              }

              @Override
              protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null || empty ? "" : row.cells().get(at));
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
