package org.nimbench.desk;

import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Ring;

/**
 * A circle as it was drawn, in whole metres (EPSG:27700).
 *
 * @param easting of the centre
 * @param northing of the centre
 * @param radius 1 m or more
 */
public record Circle(int easting, int northing, int radius) {
  public Circle {
    if (radius < 1) {
      throw Problem.of(ProblemKind.USAGE, "desk.circle.radius", "", radius).asException();
    }
  }

  /** A circle rounded to whole metres; one of less than half a metre becomes one of 1 m. */
  public static Circle of(double easting, double northing, double radius) {
    return new Circle(
        (int) Math.round(easting),
        (int) Math.round(northing),
        Math.max(1, (int) Math.round(radius)));
  }

  /** The outline that stands for it. */
  public Ring ring() {
    return Ring.circle(easting, northing, radius);
  }
}
