package org.nimbench.ui.view;

import java.awt.geom.PathIterator;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.kernel.Box;

/** The selected area or rectangle over the map, with its name and share; it moves with the map. */
public final class SelectionOverlay extends Pane {
  private final Path area = new Path();
  private final Rectangle box = new Rectangle();
  private final Rectangle rubber = new Rectangle();
  private final Label chip = new Label();

  private @Nullable Viewport view;
  private @Nullable Geometry shape;
  private @Nullable Box chosen;
  private @Nullable Box stretched;

  SelectionOverlay() {
    setMouseTransparent(true);
    area.getStyleClass().add("nb-selected-area");
    box.getStyleClass().add("nb-selected-box");
    rubber.getStyleClass().add("nb-selected-box");
    chip.getStyleClass().add("nb-chip");
    getChildren().addAll(area, box, rubber, chip);
    show(null, null, "");
    rubber(null);
  }

  /** Shows an area or a rectangle, or nothing; the chip says {@code words}. */
  public void show(@Nullable Geometry newShape, @Nullable Box newBox, String words) {
    shape = newShape;
    chosen = newBox;
    chip.setText(words);
    draw();
  }

  /** The rectangle that is being dragged; null for none. */
  void rubber(@Nullable Box dragged) {
    stretched = dragged;
    draw();
  }

  void follow(@Nullable Viewport now) {
    view = now;
    draw();
  }

  private void draw() {
    Viewport now = view;
    place(rubber, stretched, now);
    place(box, chosen, now);
    area.getElements().clear();
    Geometry outline = shape;
    area.setVisible(outline != null);
    chip.setVisible(!chip.getText().isEmpty() && now != null);
    if (now == null) {
      return;
    }
    if (outline != null) {
      outline(outline, now);
      Envelope extent = outline.getEnvelopeInternal();
      chipAt(
          now.x((extent.getMinX() + extent.getMaxX()) / 2), now.y(extent.getMaxY()), now.width());
    } else if (chosen != null) {
      chipAt(
          now.x((chosen.minEasting() + chosen.maxEasting()) / 2),
          now.y(chosen.maxNorthing()),
          now.width());
    }
  }

  private static void place(Rectangle rectangle, @Nullable Box box, @Nullable Viewport now) {
    rectangle.setVisible(box != null && now != null);
    if (box != null && now != null) {
      rectangle.setX(now.x(box.minEasting()));
      rectangle.setY(now.y(box.maxNorthing()));
      rectangle.setWidth(box.width() / now.metresPerPixel());
      rectangle.setHeight(box.height() / now.metresPerPixel());
    }
  }

  private void outline(Geometry geometry, Viewport now) {
    double[] at = new double[6];
    PathIterator steps = GroundShapes.path(geometry).getPathIterator(null);
    for (; !steps.isDone(); steps.next()) {
      int kind = steps.currentSegment(at);
      switch (kind) {
        case PathIterator.SEG_MOVETO ->
            area.getElements().add(new MoveTo(now.x(at[0]), now.y(at[1])));
        case PathIterator.SEG_LINETO ->
            area.getElements().add(new LineTo(now.x(at[0]), now.y(at[1])));
        default -> area.getElements().add(new ClosePath());
      }
    }
  }

  /** Above the selection, but never outside the map. */
  private void chipAt(double x, double top, double width) {
    chip.applyCss();
    double wide = chip.prefWidth(-1);
    double high = chip.prefHeight(-1);
    chip.resize(wide, high);
    chip.relocate(
        Math.max(4, Math.min(width - wide - 4, x - wide / 2)),
        Math.max(
            4,
            Math.min(
                getParent() == null ? top : getParent().getLayoutBounds().getHeight() - high - 4,
                top - high - 6)));
  }
}
