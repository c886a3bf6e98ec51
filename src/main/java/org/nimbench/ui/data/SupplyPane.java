package org.nimbench.ui.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.ui.data.DataViewModel.Spot;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;

/** Twelve sets by quarter: the names stay, the quarters scroll, the newest are seen first. */
final class SupplyPane extends HBox {
  private static final double HEAD = 42;
  private static final double ROW = 36;
  private static final double CELL = 86;

  private final DataViewModel model;
  private final LocalDate today;
  private final VBox names = new VBox();
  private final GridPane cells = new GridPane();
  private final ScrollPane scroll = new ScrollPane(cells);
  private final Map<Spot, SupplyCell> bySpot = new HashMap<>();

  SupplyPane(DataViewModel model, LocalDate today) {
    this.model = model;
    this.today = today;
    getStyleClass().add("nb-supply");
    names.getStyleClass().add("nb-supply-names");
    scroll.setFitToHeight(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.data.grid.name"));
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(HEAD + 12 * ROW + 2);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(names, scroll);
    cells.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.held().addListener((observed, before, now) -> show(now));
    model.spot().addListener((observed, before, now) -> mark());
    show(model.held().get());
  }

  private void show(@Nullable Held held) {
    names.getChildren().clear();
    cells.getChildren().clear();
    cells.getRowConstraints().clear();
    bySpot.clear();
    if (held == null) {
      return;
    }
    SupplyGrid grid = held.grid();
    names.getChildren().add(head(Words.text("ui.data.grid.set"), "nb-supply-name-head"));
    cells.getRowConstraints().add(fixed(HEAD));
    for (int q = 0; q < grid.quarters().size(); q++) {
      cells.add(quarterHead(grid.quarters().get(q)), q, 0);
    }
    int at = 1;
    for (SupplyGrid.Row row : grid.rows()) {
      names.getChildren().add(name(row));
      cells.getRowConstraints().add(fixed(ROW));
      if (held.isEmpty(row.set())) {
        Label nothing = Labels.of(Words.text("ui.data.grid.nothing"), "nb-supply-nothing");
        nothing.setAlignment(Pos.CENTER_RIGHT);
        nothing.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cells.add(nothing, 0, at, grid.quarters().size(), 1);
      } else {
        addCells(held, row, at);
      }
      at++;
    }
    mark();
    Platform.runLater(() -> scroll.setHvalue(1));
  }

  private void addCells(Held held, SupplyGrid.Row row, int at) {
    for (int q = 0; q < row.cells().size(); q++) {
      Spot spot = new Spot(row.set(), q);
      String name = SetNames.of(row.set()) + ", " + Quarters.name(held.grid().quarters().get(q));
      SupplyCell cell = new SupplyCell(name, row.cells().get(q), held.rows(row.set(), q), today);
      cell.setId("cell-" + row.set().number() + "-" + q);
      cell.setMinSize(CELL, ROW);
      cell.setMaxSize(Double.MAX_VALUE, ROW);
      cell.setOnAction(
          event -> {
            cell.setSelected(true);
            model.spot().set(spot);
          });
      bySpot.put(spot, cell);
      cells.add(cell, q, at);
    }
  }

  private void mark() {
    Spot now = model.spot().get();
    bySpot.forEach((spot, cell) -> cell.setSelected(spot.equals(now)));
  }

  private void key(KeyEvent event) {
    for (Map.Entry<Spot, SupplyCell> entry : bySpot.entrySet()) {
      if (entry.getValue().isFocused()) {
        SupplyCell next = bySpot.get(next(entry.getKey(), event));
        if (next != null) {
          next.requestFocus();
          event.consume();
        }
        return;
      }
    }
  }

  /** The spot that an arrow goes to; one that is not there for every other key. */
  private @Nullable Spot next(Spot from, KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT -> new Spot(from.set(), from.quarter() - 1);
      case RIGHT -> new Spot(from.set(), from.quarter() + 1);
      case UP -> vertical(from, -1);
      case DOWN -> vertical(from, 1);
      default -> null;
    };
  }

  private @Nullable Spot vertical(Spot from, int step) {
    Held held = model.held().get();
    int at = from.set().number() - 1 + step;
    while (held != null && at >= 0 && at < held.grid().rows().size()) {
      Spot spot = new Spot(held.grid().rows().get(at).set(), from.quarter());
      if (bySpot.containsKey(spot)) {
        return spot;
      }
      at += step;
    }
    return null;
  }

  private static RowConstraints fixed(double height) {
    return new RowConstraints(height, height, height);
  }

  private static Label head(String words, String style) {
    Label head = Labels.of(words, style);
    head.setMinHeight(HEAD);
    head.setMaxHeight(HEAD);
    return head;
  }

  private static VBox quarterHead(Period quarter) {
    VBox head =
        new VBox(
            Labels.of(Quarters.name(quarter), "nb-plain", "nb-strong"),
            Labels.of(Quarters.months(quarter), "nb-caption"));
    head.getStyleClass().add("nb-supply-head");
    head.setMinSize(CELL, HEAD);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** The set, and under it who is to send it or has sent it. */
  private static VBox lines(SupplyGrid.Row row) {
    VBox lines = new VBox(Told.whole(Labels.of(SetNames.of(row.set()), "nb-plain")));
    if (!row.suppliers().isEmpty()) {
      lines
          .getChildren()
          .add(Told.whole(Labels.of(String.join(", ", row.suppliers()), "nb-caption")));
    }
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    return lines;
  }

  private static HBox name(SupplyGrid.Row row) {
    HBox name =
        new HBox(8, Labels.of(Figures.count(row.set().number()), "nb-supply-number"), lines(row));
    name.getStyleClass().add("nb-supply-name");
    name.setAlignment(Pos.CENTER_LEFT);
    name.setMinHeight(ROW);
    name.setMaxHeight(ROW);
    return name;
  }
}
