package org.nimbench.intake.value;

/**
 * Where a row says it was.
 *
 * @param x metres east, or degrees east; NaN when not located
 * @param y metres north, or degrees north; NaN when not located
 * @param size the side of the square it lies in, in metres: 1 for a point
 * @param status what speaks against it
 * @param problem why the row cannot be used as it is, in words; empty when it can
 */
public record Spot(double x, double y, int size, GeoStatus status, String problem) {
  static final Spot NOWHERE = unplaced(GeoStatus.NO_COORDS);

  static Spot unplaced(GeoStatus status) {
    return new Spot(Double.NaN, Double.NaN, 1, status, "");
  }

  static Spot bad(String problem) {
    return new Spot(Double.NaN, Double.NaN, 1, GeoStatus.NO_COORDS, problem);
  }

  /** The same somewhere else. */
  public Spot at(double newX, double newY) {
    return new Spot(newX, newY, size, status, problem);
  }

  /** Whether it is a point on a map. */
  public boolean isLocated() {
    return status.isLocated() && !Double.isNaN(x);
  }
}
