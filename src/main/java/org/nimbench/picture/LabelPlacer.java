package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Bounds;

/** Finds free room for labels: what is taken stays taken. */
final class LabelPlacer {
  private static final double CLEARANCE = 0.6;
  private static final double SAMPLE = 0.7;

  private final Bounds within;
  private final List<Bounds> taken = new ArrayList<>();

  LabelPlacer(Bounds within) {
    this.within = within;
  }

  void take(Bounds box) {
    taken.add(box);
  }

  /** Takes the room of a straight line. */
  void takeLine(double x1, double y1, double x2, double y2) {
    int steps = (int) Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / SAMPLE));
    for (int i = 0; i <= steps; i++) {
      double x = x1 + (x2 - x1) * i / steps;
      double y = y1 + (y2 - y1) * i / steps;
      taken.add(new Bounds(x, y, x, y).widened(0.25));
    }
  }

  boolean isFree(Bounds box) {
    Bounds wide = box.widened(CLEARANCE);
    return within.holds(box) && taken.stream().noneMatch(wide::overlaps);
  }
}
