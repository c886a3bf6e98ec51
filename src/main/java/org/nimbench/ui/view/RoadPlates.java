package org.nimbench.ui.view;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the plates with the numbers of roads apart: those of one road far, for once is enough, and
 * those of two by as much as shows that they are two.
 */
final class RoadPlates {
  /** Logical pixels at the left and right, and above and below. */
  private record Air(double across, double along) {}

  private static final Air SAME = new Air(120, 40);
  private static final Air OTHER = new Air(10, 10);

  private final double scale;
  private final List<String> roads = new ArrayList<>();
  private final List<Rectangle2D> plates = new ArrayList<>();

  /** No plate yet, at so many device pixels to a logical one. */
  RoadPlates(double scale) {
    this.scale = scale;
  }

  /**
   * Puts a plate where it is far enough from all others.
   *
   * @param plate in device pixels
   * @return whether it was
   */
  boolean add(String road, Rectangle2D plate) {
    for (int i = 0; i < plates.size(); i++) {
      Air air = roads.get(i).equals(road) ? SAME : OTHER;
      if (around(plate, air).intersects(plates.get(i))) {
        return false;
      }
    }
    roads.add(road);
    plates.add(plate);
    return true;
  }

  private Rectangle2D around(Rectangle2D plate, Air air) {
    return new Rectangle2D.Double(
        plate.getX() - air.across() * scale,
        plate.getY() - air.along() * scale,
        plate.getWidth() + 2 * air.across() * scale,
        plate.getHeight() + 2 * air.along() * scale);
  }
}
