package org.nimbench.ui.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.Labels;

/** The legend of more places than dots could tell apart: the darker a pixel, the more it holds. */
final class DensityLegend {
  private final Color dot;

  DensityLegend(Look look) {
    this.dot = Color.web(MapPalette.of(look).map().dot().hex());
  }

  /** Title, second line and rows. */
  List<Node> of(String subtitle) {
    return List.of(
        Labels.of(Words.text("ui.legend.density"), "nb-legend-title"),
        Labels.of(subtitle, "nb-legend-subtitle"),
        row(DotDensity.MOST_ALPHA, Words.text("ui.legend.density.most")),
        row(
            (DotDensity.LEAST_ALPHA + DotDensity.MOST_ALPHA) / 2,
            Words.text("ui.legend.density.more")),
        row(DotDensity.LEAST_ALPHA, Words.text("ui.legend.density.one")));
  }

  private HBox row(int alpha, String words) {
    Rectangle swatch = new Rectangle(18, 11, dot.deriveColor(0, 1, 1, alpha / 255.0));
    swatch.getStyleClass().add("nb-swatch");
    HBox row = new HBox(7, swatch, Labels.of(words, "nb-legend-text"));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
