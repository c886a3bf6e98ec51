package org.nimbench.ui.view;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Up is the north of the British National Grid, not true north: the arrow says so. */
public final class NorthArrow extends VBox {
  /** Up is grid north. */
  public NorthArrow() {
    getStyleClass().add("nb-north");
    setAlignment(Pos.TOP_CENTER);
    setMouseTransparent(true);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Polygon west = new Polygon(6, 0, 6, 17, 0, 21);
    west.getStyleClass().add("nb-north-dark");
    Polygon east = new Polygon(6, 0, 12, 21, 6, 17);
    east.getStyleClass().add("nb-north-light");
    StackPane arrow = new StackPane(new Group(west, east));
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.north.letter"), "nb-north-letter"),
            arrow,
            Labels.of(Words.text("ui.north.grid"), "nb-north-grid"));
    setAccessibleText(Words.text("ui.north.name"));
  }
}
