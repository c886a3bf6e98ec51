package org.nimbench.ui.present.show;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.nimbench.drawing.Colour;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Palette;
import org.nimbench.presentation.SmallNumbers;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.view.LegendTable;
import org.nimbench.ui.view.MapPalette;

/** Unit, classes and their counts over the map, in the type of the wall. */
final class WallLegend extends VBox {
  private static final double SWATCH_WIDTH = 30;
  private static final double SWATCH_HEIGHT = 20;

  WallLegend() {
    getStyleClass().add("nb-wall-legend");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMouseTransparent(true);
  }

  /** The legend of a figure; {@code hidesPlaces} where the guard leaves some of it uncoloured. */
  void show(Evidence evidence, boolean guard, boolean hidesPlaces) {
    setVisible(evidence.result() instanceof Result.Hotspot);
    if (!(evidence.result() instanceof Result.Hotspot hotspot)) {
      return;
    }
    LegendTable table = LegendTable.of(evidence, hotspot);
    List<Boolean> withheld = Guarded.withheld(hotspot.classes(), guard);
    GridPane rows = new GridPane();
    rows.getStyleClass().add("nb-wall-legend-rows");
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    rows.getColumnConstraints().addAll(new ColumnConstraints(), words, number);
    Label n = Labels.of(Words.text("ui.legend.n"), "nb-wall-small");
    rows.add(Labels.of(table.title(), "nb-wall-legend-title"), 0, 0, 2, 1);
    rows.add(n, 2, 0);
    int at = 1;
    for (LegendTable.Row row : table.rows()) {
      if (row.index() >= 0) {
        rows.add(swatch(row.index(), hotspot.classes().count()), 0, at);
        rows.add(Labels.of(row.range(), "nb-wall-small"), 1, at);
        rows.add(
            Labels.of(
                withheld.get(row.index()) ? SmallNumbers.WITHHELD : row.incidents(),
                "nb-wall-small"),
            2,
            at++);
      }
    }
    getChildren().setAll(rows, Labels.of(table.subtitle(), "nb-wall-note"));
    if (hidesPlaces) {
      getChildren().add(Labels.of(Words.text("ui.present.uncoloured"), "nb-wall-note"));
    }
    if (withheld.contains(true)) {
      getChildren().add(Labels.of(Words.text("ui.present.withheld"), "nb-wall-note"));
    }
  }

  private static Rectangle swatch(int index, int classes) {
    Palette palette = MapPalette.of(Look.PROJECTOR);
    Colour fill = palette.density(classes).get(index);
    Rectangle swatch = new Rectangle(SWATCH_WIDTH, SWATCH_HEIGHT);
    swatch.getStyleClass().add("nb-wall-swatch");
    swatch.setFill(Color.web(fill.hex()));
    swatch.setStroke(Color.web(palette.edge(fill).hex()));
    return swatch;
  }
}
