package org.nimbench.ui.change;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.NorthArrow;
import org.nimbench.ui.view.ScaleBar;

/** A map with its furniture. */
final class MapFrames {
  private MapFrames() {}

  static StackPane of(MapCanvas canvas, Node... over) {
    ScaleBar scale = new ScaleBar(canvas.view());
    NorthArrow north = new NorthArrow();
    StackPane frame = new StackPane(canvas, scale, north);
    frame.getChildren().addAll(over);
    frame.getStyleClass().add("nb-map-frame");
    frame.setMinSize(80, 80);
    StackPane.setAlignment(scale, Pos.BOTTOM_LEFT);
    StackPane.setMargin(scale, new Insets(0, 0, 9, 14));
    StackPane.setAlignment(north, Pos.TOP_RIGHT);
    StackPane.setMargin(north, new Insets(8, 16, 0, 0));
    return frame;
  }
}
