package org.nimbench.ui.change;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.picture.ClassLabels;
import org.nimbench.picture.Palette;
import org.nimbench.settings.Look;
import org.nimbench.spatial.Classes;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.view.LegendTable;
import org.nimbench.ui.view.MapPalette;

/** One legend for both maps: of each class its range, and its incidents before and after. */
final class ClassStrip extends FlowPane {
  ClassStrip() {
    getStyleClass().add("nb-class-strip");
    setId("change-legend");
  }

  void show(@Nullable Comparison shown, Look look, boolean isLocked) {
    getChildren().clear();
    if (shown == null) {
      return;
    }
    getChildren()
        .add(
            row(
                Icons.text(isLocked ? "mdi2l-lock-outline" : "mdi2l-lock-open-outline"),
                Labels.of(
                    isLocked
                        ? Words.text("ui.change.legend.locked")
                        : Words.text("ui.change.legend.open"),
                    "nb-legend-title")));
    Classes before = shown.hotspot(false).classes();
    Classes after = shown.hotspot(true).classes();
    if (after.count() == 0 || !isLocked) {
      return;
    }
    Palette palette = MapPalette.of(look);
    ClassLabels labels = LegendTable.labels(shown.hotspot(true));
    Rectangle empty = swatch();
    empty.setFill(Color.TRANSPARENT);
    empty.getStyleClass().add("nb-swatch-empty");
    add(empty, labels.below(), before.belowIncidents(), after.belowIncidents());
    for (int i = 0; i < after.count(); i++) {
      Rectangle swatch = swatch();
      swatch.setFill(Color.web(palette.density(after.count()).get(i).hex()));
      swatch.setStroke(Color.web(palette.edge(palette.density(after.count()).get(i)).hex()));
      add(swatch, labels.all().get(i), before.incidents()[i], after.incidents()[i]);
    }
  }

  private void add(Node swatch, String range, long before, long after) {
    String counts = Words.text("ui.change.arrow", Figures.count(before), Figures.count(after));
    getChildren()
        .add(
            row(
                swatch,
                Labels.of(range, "nb-legend-text"),
                Labels.of(counts, "nb-legend-number", "nb-muted")));
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(5, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Rectangle swatch() {
    Rectangle swatch = new Rectangle(18, 11);
    swatch.getStyleClass().add("nb-swatch");
    return swatch;
  }
}
