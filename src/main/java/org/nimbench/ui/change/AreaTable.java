package org.nimbench.ui.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.measures.Reading;
import org.nimbench.ui.kit.Headings;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;

/** The areas with both counts, z, a bar of it, and the reading. */
final class AreaTable extends TableView<AreaRow> {
  private static final double BAR = 40;

  /** Names are read whole before other columns get more room than they need. */
  private static final double NAME = 92;

  /** Narrower than this the table shows no bars; z says the same. */
  private static final double ROOM_FOR_BARS = 465;

  /** More areas than this are marked by colour alone. */
  private static final int MOST_SELECTED = 200;

  /**
   * Rows that come into view with one picture of the window, and those that a window has room for.
   */
  private static final int FEW = 2;

  private static final int MANY = 22;

  /** Pixels of a row and of the headings; as in the sheet. */
  private static final double ROW = 20;

  private static final double HEADINGS = 26;

  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private Set<String> marked = Set.of();
  private double widest = 1;
  private boolean isMarking;
  private boolean isWhole;

  AreaTable(Consumer<List<AreaRow>> onAreas) {
    setId("change-areas");
    // While it grows it hangs from the top of its place.
    StackPane.setAlignment(this, Pos.TOP_LEFT);
    getStyleClass().add("nb-area-table");
    setAccessibleText(Words.text("ui.change.table.name"));
    setPlaceholder(Labels.of(Words.text("ui.change.table.empty"), "nb-muted"));
    getColumns().setAll(List.of(name(), before(), after(), change()));
    setRowFactory(made -> new MarkedRow());
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<AreaRow>)
                change -> {
                  if (!isMarking && !chosen().isEmpty()) {
                    onAreas.accept(chosen());
                  }
                });
  }

  /**
   * Shows rows in pieces for one picture of the window each, because the cells of all at once would
   * take the window too long: the other columns while there is no row, then the table grows by a
   * few rows at a time. A toolkit's table makes cells for all its room, filled or not: it is the
   * room that grows. A table that is whole shows its rows in one piece.
   *
   * @param rows in their order
   * @param isWanted whether these are still the rows to be shown when their turn comes
   */
  List<Runnable> show(List<AreaRow> rows, BooleanSupplier isWanted) {
    List<Runnable> pieces = new ArrayList<>();
    if (isWhole) {
      pieces.add(() -> showIf(isWanted, rows));
      return pieces;
    }
    isWhole = true;
    setMaxHeight(HEADINGS);
    pieces.addAll(otherColumns());
    pieces.add(() -> showIf(isWanted, rows));
    for (int room = FEW; room <= MANY; room += FEW) {
      double high = HEADINGS + room * ROW;
      pieces.add(() -> setMaxHeight(high));
    }
    pieces.add(() -> setMaxHeight(Double.MAX_VALUE));
    return pieces;
  }

  private void showIf(BooleanSupplier isWanted, List<AreaRow> all) {
    if (!isWanted.getAsBoolean()) {
      return;
    }
    widest = all.stream().mapToDouble(row -> Math.abs(row.z())).max().orElse(1);
    isMarking = true;
    getItems().setAll(all);
    sort();
    isMarking = false;
  }

  private List<Runnable> otherColumns() {
    return List.of(
        () -> getColumns().addAll(List.of(share(), z())),
        () -> {
          getColumns().addAll(List.of(barsWhereTheyFit(), readings()));
          // Only now: before, the last column there was would have been stretched.
          setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        });
  }

  private static TableColumn<AreaRow, AreaRow> name() {
    TableColumn<AreaRow, AreaRow> name =
        column(
            Words.text("ui.change.column.area"),
            NAME,
            AreaRow::name,
            Comparator.comparing(AreaRow::name));
    name.getStyleClass().add("nb-left");
    name.setMinWidth(NAME);
    return name;
  }

  private static TableColumn<AreaRow, AreaRow> before() {
    return column(
        Words.text("ui.change.before"),
        52,
        row -> Figures.count(row.before()),
        Comparator.comparingLong(AreaRow::before));
  }

  private static TableColumn<AreaRow, AreaRow> after() {
    return column(
        Words.text("ui.change.after"),
        44,
        row -> Figures.count(row.after()),
        Comparator.comparingLong(AreaRow::after));
  }

  private static TableColumn<AreaRow, AreaRow> change() {
    return column(
        Words.text("ui.change.column.change"),
        58,
        row -> Figures.signedCount(row.difference()),
        Comparator.comparingLong(AreaRow::difference));
  }

  private static TableColumn<AreaRow, AreaRow> share() {
    return column("%", 46, AreaRow::percent, Comparator.comparing(AreaRow::percent));
  }

  private static TableColumn<AreaRow, AreaRow> z() {
    return column("z", 40, AreaRow::signedZ, Comparator.comparingDouble(AreaRow::z));
  }

  private TableColumn<AreaRow, AreaRow> barsWhereTheyFit() {
    TableColumn<AreaRow, AreaRow> bars = bars();
    bars.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_BARS));
    return bars;
  }

  private List<AreaRow> chosen() {
    return getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .filter(row -> !row.code().isEmpty())
        .toList();
  }

  /** Marks the rows of areas that were selected elsewhere, and no others. */
  void mark(List<String> codes) {
    Set<String> now = Set.copyOf(codes);
    boolean isColoured = marked.size() > MOST_SELECTED || now.size() > MOST_SELECTED;
    boolean isOther = !now.equals(marked);
    marked = now;
    isMarking = true;
    markRows();
    isMarking = false;
    // Rows that come later are coloured as they come.
    if (isOther && isColoured) {
      lookupAll(".table-row-cell").forEach(row -> ((MarkedRow) row).mark());
    }
  }

  /** The toolkit goes through its whole list for each row it selects: many are coloured alone. */
  private void markRows() {
    Set<String> chosen = new HashSet<>();
    chosen().forEach(row -> chosen.add(row.code()));
    if (chosen.equals(marked)) {
      return;
    }
    getSelectionModel().clearSelection();
    int[] rows =
        IntStream.range(0, getItems().size())
            .filter(i -> marked.contains(getItems().get(i).code()))
            .toArray();
    if (rows.length > 0) {
      if (rows.length <= MOST_SELECTED) {
        getSelectionModel().selectIndices(rows[0], rows);
      }
      scrollTo(rows[0]);
    }
  }

  /** A row that shows that its area is selected, also where there are too many to select. */
  private final class MarkedRow extends TableRow<AreaRow> {
    @Override
    protected void updateItem(@Nullable AreaRow row, boolean empty) {
      super.updateItem(row, empty);
      mark();
    }

    private void mark() {
      AreaRow row = isEmpty() ? null : getItem();
      boolean isMarked =
          row != null && marked.size() > MOST_SELECTED && marked.contains(row.code());
      pseudoClassStateChanged(MARKED, isMarked);
    }
  }

  /** A cell that draws something of its row, once for as long as it stands in that row. */
  private abstract static class DrawnCell extends TableCell<AreaRow, AreaRow> {
    private @Nullable AreaRow of;

    abstract Node drawn(AreaRow row);

    @Override
    protected void updateItem(@Nullable AreaRow row, boolean empty) {
      super.updateItem(row, empty);
      AreaRow now = empty ? null : row;
      if (now == null) {
        setGraphic(null);
      } else if (now != of) {
        setGraphic(drawn(now));
      }
      of = now;
    }
  }

  /** Puts cells under their headings again: with its scroll bar the table has less room. */
  void settle() {
    lookupAll(".table-row-cell").forEach(row -> ((Parent) row).requestLayout());
  }

  private static TableColumn<AreaRow, AreaRow> column(
      String title, double width, Function<AreaRow, String> words, Comparator<AreaRow> order) {
    TableColumn<AreaRow, AreaRow> column = plain(title, width, order);
    column.getStyleClass().add("nb-number");
    column.setCellFactory(
        made ->
            named(
                new TableCell<>() {
                  @Override
                  protected void updateItem(@Nullable AreaRow row, boolean empty) {
                    super.updateItem(row, empty);
                    setText(row == null || empty ? "" : words.apply(row));
                  }
                }));
    return column;
  }

  /** Tells the whole name of its area. */
  private static TableCell<AreaRow, AreaRow> named(TableCell<AreaRow, AreaRow> cell) {
    Tips.tell(cell, cell.itemProperty().map(AreaRow::name).orElse(""));
    return cell;
  }

  private static TableColumn<AreaRow, AreaRow> plain(
      String title, double width, Comparator<AreaRow> order) {
    TableColumn<AreaRow, AreaRow> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setComparator(order);
    double least = Math.max(Math.min(width, 40), Headings.width(title));
    column.setPrefWidth(Math.max(width, least));
    column.setMinWidth(least);
    column.setReorderable(false);
    return column;
  }

  private TableColumn<AreaRow, AreaRow> bars() {
    TableColumn<AreaRow, AreaRow> column =
        plain("", BAR + 4, Comparator.comparingDouble(AreaRow::z));
    column.setSortable(false);
    column.setCellFactory(
        made ->
            new DrawnCell() {
              @Override
              Node drawn(AreaRow row) {
                return bar(row);
              }
            });
    return column;
  }

  private Pane bar(AreaRow row) {
    double length = BAR / 2 * Math.abs(row.z()) / widest;
    Rectangle bar = new Rectangle(row.z() < 0 ? BAR / 2 - length : BAR / 2, 4, length, 8);
    boolean isStrong = Math.abs(row.z()) >= 2;
    bar.getStyleClass().add(row.z() < 0 ? "nb-bar-fewer" : "nb-bar-more");
    if (isStrong) {
      bar.getStyleClass().add("nb-bar-strong");
    }
    Line middle = new Line(BAR / 2, 1, BAR / 2, 15);
    middle.getStyleClass().add("nb-bar-middle");
    Pane pane = new Pane(bar, middle);
    pane.setMinSize(BAR, 16);
    pane.setMaxSize(BAR, 16);
    return pane;
  }

  private static TableColumn<AreaRow, AreaRow> readings() {
    TableColumn<AreaRow, AreaRow> column =
        plain(Words.text("ui.change.column.reading"), 88, Comparator.comparing(AreaRow::reading));
    column.getStyleClass().add("nb-left");
    column.setCellFactory(
        made ->
            new DrawnCell() {
              @Override
              Node drawn(AreaRow row) {
                return pill(row.reading());
              }
            });
    return column;
  }

  /** A reading as a pill; the usual is plain. */
  static Label pill(Reading reading) {
    Label pill = Labels.of(reading.words(), "nb-reading");
    pill.getStyleClass()
        .add(
            switch (reading) {
              case BEYOND_USUAL -> "nb-reading-beyond";
              case WATCH -> "nb-reading-watch";
              case SMALL_NUMBER, TOO_SOON -> "nb-reading-small";
              case USUAL -> "nb-reading-usual";
            });
    return pill;
  }
}
