package org.nimbench.ui.view;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Ring;

/** The way of the mouse while an outline is drawn: corners in metres, none closer than a step. */
final class Rubber {
  private double[] eastings = new double[64];
  private double[] northings = new double[64];
  private int size;

  /** Goes on to a point unless it is within {@code step} metres of the last. */
  void to(double easting, double northing, double step) {
    if (size > 0
        && Math.hypot(easting - eastings[size - 1], northing - northings[size - 1]) < step) {
      return;
    }
    if (size == eastings.length) {
      eastings = Arrays.copyOf(eastings, 2 * size);
      northings = Arrays.copyOf(northings, 2 * size);
    }
    eastings[size] = easting;
    northings[size++] = northing;
  }

  /** The outline so far; null while it has no surface. */
  @Nullable Ring ring() {
    if (size < 3) {
      return null;
    }
    try {
      return Ring.of(Arrays.copyOf(eastings, size), Arrays.copyOf(northings, size));
    } catch (IllegalArgumentException e) {
      // Closer in than a metre to a pixel a small wriggle rounds to a line: nothing is drawn yet.
      return null;
    }
  }
}
