package org.nimbench.ui.change;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.settings.Look;
import org.nimbench.ui.change.ChangeViewModel.Layout;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.view.LegendCard;

/** Both periods with their one legend; below them the map of change and the areas. */
final class ChangeBody extends VBox {
  /** So high must the canvas be for two rows of maps. */
  private static final double TWO_ROWS = 420;

  /** Below this width the table takes more than its half. */
  private static final double LEAST_HALVES = 900;

  private final ChangeViewModel model;
  private final PeriodMaps periods;
  private final ClassStrip strip;
  private final GridPane below;

  ChangeBody(
      ChangeViewModel model,
      PeriodMaps periods,
      ClassStrip strip,
      ChangeMaps maps,
      AreaTable areas,
      ObservableValue<Look> look) {
    this.model = model;
    this.periods = periods;
    this.strip = strip;
    this.below = below(change(model, maps, look), areas);
    getStyleClass().add("nb-canvas");
    periods.setPrefHeight(100);
    VBox.setVgrow(periods, Priority.ALWAYS);
    model.layout().addListener((observed, was, now) -> arrange());
    heightProperty()
        .addListener(
            (observed, was, now) -> {
              if (was.doubleValue() < TWO_ROWS != now.doubleValue() < TWO_ROWS) {
                Platform.runLater(this::arrange);
              }
            });
    arrange();
  }

  private void arrange() {
    Layout layout = model.layout().get();
    // Two rows need room: in a low window the strip leads to the second as "Change only".
    boolean isLow = getHeight() > 1 && getHeight() < TWO_ROWS;
    if (layout == Layout.CHANGE_ONLY) {
      getChildren().setAll(below);
    } else if (layout == Layout.SWIPE) {
      periods.swipe();
      getChildren().setAll(periods, strip);
    } else {
      periods.sideBySide();
      getChildren().setAll(isLow ? List.of(periods, strip) : List.of(periods, strip, below));
    }
    strip.pointBelow(!hasAreas());
  }

  /** Whether the areas are seen in the layout that is chosen. */
  boolean hasAreas() {
    return getChildren().contains(below);
  }

  /** The legend stands beside the map, not over it: a map this small has no ground to spare. */
  private static HBox change(ChangeViewModel model, ChangeMaps maps, ObservableValue<Look> look) {
    LegendCard legend = new LegendCard(maps.changed(), model.figure(), look);
    legend.setId("change-map-legend");
    StackPane folded = new StackPane(legend);
    folded.getStyleClass().add("nb-change-legend");
    folded.setMinWidth(USE_PREF_SIZE);
    folded.visibleProperty().bind(model.isLegend());
    folded.managedProperty().bind(folded.visibleProperty());
    StackPane map = MapFrames.of(maps.change());
    HBox.setHgrow(map, Priority.ALWAYS);
    return new HBox(folded, map);
  }

  private static GridPane below(Node map, AreaTable areas) {
    GridPane halves = new GridPane();
    halves.getStyleClass().add("nb-change-below");
    ColumnConstraints left = new ColumnConstraints();
    ColumnConstraints right = new ColumnConstraints();
    // A table needs its room before a map does.
    right
        .percentWidthProperty()
        .bind(halves.widthProperty().map(wide -> wide.doubleValue() < LEAST_HALVES ? 56 : 50));
    left.percentWidthProperty()
        .bind(halves.widthProperty().map(wide -> wide.doubleValue() < LEAST_HALVES ? 44 : 50));
    halves.getColumnConstraints().addAll(left, right);
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    halves.getRowConstraints().add(row);
    halves.addRow(0, map, Gradually.place(() -> areas));
    halves.setPrefHeight(100);
    VBox.setVgrow(halves, Priority.ALWAYS);
    return halves;
  }
}
