package org.nimbench.ui.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Ring;

/**
 * The selected rectangle or outline over the map, with its share beside it; it moves with the map.
 * The borders of selected areas are part of the map's picture: there may be thousands.
 */
public final class SelectionOverlay extends Pane {
  private static final double AIR = 6;
  private static final double EDGE = 4;

  private final Drawn chosen = new Drawn();
  private final Drawn rubber = new Drawn();
  private final Label chip = new Label();

  private @Nullable Viewport view;
  private @Nullable Box extent;

  SelectionOverlay() {
    setMouseTransparent(true);
    chip.getStyleClass().add("nb-chip");
    chip.setId("map-chip");
    chip.setVisible(false);
    getChildren().addAll(chosen.box, chosen.path, rubber.box, rubber.path, chip);
  }

  /** Shows a rectangle; the chip says {@code words}. */
  public void show(Box box, String words) {
    set(box, null, box, words);
  }

  /** Shows an outline. */
  public void show(Ring ring, String words) {
    set(null, ring, ring.extent(), words);
  }

  /** Shows the chip alone, over what lies within {@code around}. */
  public void chip(Box around, String words) {
    set(null, null, around, words);
  }

  /** Shows nothing. */
  public void clear() {
    set(null, null, null, "");
  }

  private void set(@Nullable Box box, @Nullable Ring ring, @Nullable Box around, String words) {
    chosen.what(box, ring);
    extent = around;
    chip.setText(words);
    draw();
  }

  /** The rectangle that is being dragged. */
  void rubber(Box dragged) {
    rubber.what(dragged, null);
    draw();
  }

  /** The outline that is being drawn; null while it is not one yet. */
  void rubber(@Nullable Ring drawn) {
    rubber.what(null, drawn);
    draw();
  }

  void noRubber() {
    rubber.what(null, null);
    draw();
  }

  void follow(@Nullable Viewport now) {
    view = now;
    draw();
  }

  private void draw() {
    Viewport now = view;
    chosen.draw(now);
    rubber.draw(now);
    Box around = extent;
    boolean isShown = !chip.getText().isEmpty() && now != null && around != null;
    chip.setVisible(isShown);
    if (now != null && around != null) {
      placeChip(now, around);
    }
  }

  /** Above the selection, else below, else beside it: never over it while there is room. */
  private void placeChip(Viewport now, Box around) {
    chip.applyCss();
    double wide = chip.prefWidth(-1);
    double high = chip.prefHeight(-1);
    chip.resize(wide, high);
    double middle = now.x((around.minEasting() + around.maxEasting()) / 2);
    double above = now.y(around.maxNorthing()) - high - AIR;
    double below = now.y(around.minNorthing()) + AIR;
    double y = above;
    if (above < EDGE && below + high + EDGE < now.height()) {
      y = below;
    }
    chip.relocate(
        Math.max(EDGE, Math.min(now.width() - wide - EDGE, middle - wide / 2)),
        Math.max(EDGE, Math.min(now.height() - high - EDGE, y)));
  }

  /** A rectangle or an outline that is drawn where its ground is. */
  private static final class Drawn {
    private final Rectangle box = new Rectangle();
    private final Path path = new Path();
    private @Nullable Box ground;
    private @Nullable Ring ring;

    Drawn() {
      box.getStyleClass().add("nb-selected-box");
      path.getStyleClass().add("nb-selected-box");
      what(null, null);
      draw(null);
    }

    void what(@Nullable Box newBox, @Nullable Ring newRing) {
      ground = newBox;
      ring = newRing;
    }

    void draw(@Nullable Viewport now) {
      Box place = ground;
      Ring outline = ring;
      box.setVisible(place != null && now != null);
      path.setVisible(outline != null && now != null);
      if (place != null && now != null) {
        box.setX(now.x(place.minEasting()));
        box.setY(now.y(place.maxNorthing()));
        box.setWidth(place.width() / now.metresPerPixel());
        box.setHeight(place.height() / now.metresPerPixel());
      }
      if (outline != null && now != null) {
        trace(outline, now);
      }
    }

    private void trace(Ring outline, Viewport now) {
      path.getElements().clear();
      path.getElements().add(new MoveTo(now.x(outline.easting(0)), now.y(outline.northing(0))));
      for (int i = 1; i < outline.size(); i++) {
        path.getElements().add(new LineTo(now.x(outline.easting(i)), now.y(outline.northing(i))));
      }
      path.getElements().add(new ClosePath());
    }
  }
}
