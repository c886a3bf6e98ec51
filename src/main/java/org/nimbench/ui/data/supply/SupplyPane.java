package org.nimbench.ui.data.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/**
 * Twelve sets by quarter: the names stay, the quarters scroll, the newest are seen first. The rows
 * come piece by piece, one with each picture of the window.
 */
public final class SupplyPane extends HBox {
  private static final double ROW = 36;
  private static final double CELL = 86;

  /** Quarters of a row that come with one picture of the window. */
  private static final int PIECE = 8;

  private static final int NEWEST = -1;
  private static final double END = 0.999;

  /** Room for the bar that scrolls the quarters. */
  private static final double BAR = 12;

  private final SupplyViewModel model;
  private final Runnable opened;
  private final VBox names = new VBox();
  private final GridPane cells = new GridPane();
  private final ScrollPane scroll = new ScrollPane(cells);
  private final Map<Spot, SupplyCell> bySpot = new HashMap<>();

  /** How often something was shown: rows that still wait for an earlier time are not added. */
  private int times;

  /** Whether the quarters are to be fitted into another width. */
  private boolean isToFit;

  /** Takes the keyboard when its row stands; null when nothing waits for it. */
  private @Nullable Spot wanted;

  /**
   * The grid over its model.
   *
   * @param opened is told when a cell is opened, by Enter: its facts take the keyboard
   */
  public SupplyPane(SupplyViewModel model, Runnable opened) {
    this.model = model;
    this.opened = opened;
    getStyleClass().add("nb-supply");
    names.getStyleClass().add("nb-supply-names");
    scroll.setFitToHeight(true);
    scroll.setFitToWidth(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.data.grid.name"));
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(SupplyHeads.HEIGHT + 12 * ROW + BAR);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(names, scroll);
    cells.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    scroll
        .viewportBoundsProperty()
        .addListener(
            (observed, before, now) -> {
              if (before.getWidth() != now.getWidth() && !isToFit) {
                isToFit = true;
                int first = firstSeen(before.getWidth());
                Platform.runLater(() -> fitFrom(first));
              }
            });
    scroll.hvalueProperty().addListener((observed, before, now) -> keepYears());
    cells.widthProperty().addListener((observed, before, now) -> keepYears());
    model.held().addListener((observed, before, now) -> show(now));
    model.spot().addListener((observed, before, now) -> mark());
    show(model.held().get());
  }

  private void show(@Nullable Held held) {
    names.getChildren().clear();
    cells.getChildren().clear();
    cells.getRowConstraints().clear();
    cells.getColumnConstraints().clear();
    bySpot.clear();
    times++;
    if (held == null) {
      return;
    }
    SupplyGrid grid = held.grid();
    List<Runnable> pieces = new ArrayList<>();
    pieces.add(ifStill(times, () -> addHeads(grid)));
    for (int r = 0; r < grid.rows().size(); r++) {
      SupplyGrid.Row row = grid.rows().get(r);
      int at = SupplyHeads.ROWS + r;
      pieces.add(ifStill(times, () -> addRow(held, row, at)));
      for (int from = PIECE;
          from < row.cells().size() && !held.isNobodys(row.set());
          from += PIECE) {
        int first = from;
        pieces.add(ifStill(times, () -> addCells(held, row, at, first)));
      }
    }
    pieces.add(ifStill(times, this::toNewest));
    Gradually.build(pieces);
  }

  /**
   * Scrolls to the newest quarters, or as far back as shows the one that is looked at. A scroll
   * pane keeps its place from the left while the rows make its content wider: this comes last.
   */
  private void toNewest() {
    scroll.applyCss();
    fit();
    scroll.layout();
    scroll.setHvalue(1);
    Spot now = model.spot().get();
    SupplyCell cell = now == null ? null : bySpot.get(now);
    if (cell != null) {
      reveal(cell);
    }
    keepYears();
  }

  /** The first of the quarters that are seen in a width; {@link #NEWEST} where those are. */
  private int firstSeen(double view) {
    double hidden = cells.getWidth() - view;
    if (view <= 0 || hidden <= 0 || scroll.getHvalue() > END) {
      return NEWEST;
    }
    double left = scroll.getHvalue() * hidden;
    int first = 0;
    while (first < cells.getColumnConstraints().size() && begin(first + 1) <= left + 1) {
      first++;
    }
    return first;
  }

  /** Where a quarter begins. */
  private double begin(int quarter) {
    return cells.getColumnConstraints().stream()
        .limit(quarter)
        .mapToDouble(ColumnConstraints::getMinWidth)
        .sum();
  }

  /** Over the first quarter of a year that is seen stands which year it is. */
  private void keepYears() {
    double hidden = cells.getWidth() - scroll.getViewportBounds().getWidth();
    double left = Math.max(0, hidden) * scroll.getHvalue();
    for (Node node : cells.getChildren()) {
      if (node instanceof YearHead year) {
        double begin = begin(year.first());
        year.keepInSight(left - begin, begin(year.end()) - begin);
      }
    }
  }

  /** In another width the quarters that were scrolled to stay. */
  private void fitFrom(int first) {
    isToFit = false;
    if (first == NEWEST) {
      toNewest();
      return;
    }
    scroll.applyCss();
    fit();
    scroll.layout();
    double hidden = cells.getWidth() - scroll.getViewportBounds().getWidth();
    scroll.setHvalue(hidden <= 0 ? 1 : Math.min(1, begin(first) / hidden));
    keepYears();
  }

  /** As many whole quarters as there is room for: none is cut at the left or the right. */
  private void fit() {
    double room = Math.floor(scroll.getViewportBounds().getWidth());
    double widest =
        cells.getChildren().stream()
            .filter(node -> span(node) == 1)
            .mapToDouble(node -> Math.ceil(node.prefWidth(-1)))
            .max()
            .orElse(CELL);
    int whole = (int) (room / Math.max(CELL, widest));
    if (whole == 0) {
      return;
    }
    double each = Math.floor(room / whole);
    int wider = (int) (room - whole * each);
    List<ColumnConstraints> columns = cells.getColumnConstraints();
    for (int i = 0; i < columns.size(); i++) {
      boolean isWider = (columns.size() - 1 - i) % whole < wider;
      columns.get(i).setMinWidth(isWider ? each + 1 : each);
    }
  }

  private static int span(Node node) {
    return Objects.requireNonNullElse(GridPane.getColumnSpan(node), 1);
  }

  private Runnable ifStill(int time, Runnable piece) {
    return () -> {
      if (time == times) {
        piece.run();
      }
    };
  }

  private void addHeads(SupplyGrid grid) {
    names.getChildren().add(SupplyHeads.corner());
    SupplyHeads.into(cells, grid.quarters());
    grid.quarters().forEach(quarter -> cells.getColumnConstraints().add(column()));
    grid.rows().forEach(row -> cells.getRowConstraints().add(new RowConstraints(ROW, ROW, ROW)));
  }

  private void addRow(Held held, SupplyGrid.Row row, int at) {
    names.getChildren().add(SupplyHeads.name(row, ROW));
    if (held.isNobodys(row.set())) {
      cells.add(nothing(row.set()), 0, at, held.grid().quarters().size(), 1);
    } else {
      addCells(held, row, at, 0);
    }
  }

  private static ColumnConstraints column() {
    ColumnConstraints column = new ColumnConstraints(CELL, CELL, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  /** The legend says what the sign stands for: twelve rows of an empty workspace need no more. */
  private static Label nothing(SetKey set) {
    Label nothing = Labels.of("", "nb-supply-nothing");
    nothing.setGraphic(Icons.text(SupplyLegend.NOTHING));
    nothing.setAccessibleText(Words.text("ui.data.grid.nothing", set.inWords()));
    nothing.setAlignment(Pos.CENTER_RIGHT);
    nothing.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return nothing;
  }

  /** As many quarters of a row as stand for the next picture. */
  private void addCells(Held held, SupplyGrid.Row row, int at, int from) {
    for (int q = from; q < Math.min(from + PIECE, row.cells().size()); q++) {
      Spot spot = new Spot(row.set(), q);
      SupplyCell cell = new SupplyCell(CellWords.of(held, spot), () -> model.spot().set(spot));
      cell.setId("cell-" + row.set().number() + "-" + q);
      cell.setMinSize(CELL, ROW);
      cell.setMaxSize(Double.MAX_VALUE, ROW);
      bySpot.put(spot, cell);
      cells.add(cell, q, at);
    }
    mark();
    Spot waiting = wanted;
    if (waiting != null && bySpot.containsKey(waiting)) {
      focus(waiting);
    }
  }

  private void mark() {
    Spot now = model.spot().get();
    bySpot.forEach(
        (spot, cell) -> {
          cell.mark(spot.equals(now));
          cell.setFocusTraversable(spot.equals(now));
        });
    if (now == null || !bySpot.containsKey(now)) {
      bySpot.values().stream().findFirst().ifPresent(cell -> cell.setFocusTraversable(true));
    }
  }

  /** Gives the keyboard to the quarter that is looked at, once the grid stands in the window. */
  public void reachChosen() {
    Spot now = model.spot().get();
    if (now != null) {
      Platform.runLater(() -> focus(now));
    }
  }

  /** Looks at a quarter of a set, brings it into view and gives it the keyboard. */
  public void reach(Spot spot) {
    model.spot().set(spot);
    focus(spot);
  }

  private void focus(Spot spot) {
    SupplyCell cell = bySpot.get(spot);
    wanted = cell == null ? spot : null;
    if (cell != null) {
      cell.requestFocus();
      reveal(cell);
    }
  }

  /** Scrolls sideways by as little as shows the cell. */
  private void reveal(SupplyCell cell) {
    Bounds bounds = cell.getBoundsInParent();
    double view = scroll.getViewportBounds().getWidth();
    double hidden = cells.getWidth() - view;
    if (hidden > 0) {
      double left = scroll.getHvalue() * hidden;
      double place = Math.max(bounds.getMaxX() - view, Math.min(left, bounds.getMinX()));
      scroll.setHvalue(place / hidden);
    }
  }

  private void key(KeyEvent event) {
    Held held = model.held().get();
    bySpot.entrySet().stream()
        .filter(entry -> entry.getValue().isFocused())
        .map(Map.Entry::getKey)
        .findFirst()
        .ifPresent(
            spot -> {
              if (held != null) {
                key(event, held, spot);
              }
            });
  }

  private void key(KeyEvent event, Held held, Spot spot) {
    switch (event.getCode()) {
      case SPACE -> model.spot().set(spot);
      case ENTER -> {
        model.spot().set(spot);
        opened.run();
      }
      default -> {
        Spot next = GridMoves.of(held, spot, event.getCode());
        if (next == null) {
          return;
        }
        focus(next);
      }
    }
    event.consume();
  }
}
