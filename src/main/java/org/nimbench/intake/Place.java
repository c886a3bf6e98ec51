package org.nimbench.intake;

import org.nimbench.kernel.Words;

/**
 * Coordinates as a row gives them.
 *
 * @param longitude degrees east; NaN when not located
 * @param latitude degrees north; NaN when not located
 * @param problem why they cannot be used; empty when they can
 */
record Place(double longitude, double latitude, String problem) {
  // The area of use of EPSG:27700, rounded outwards.
  private static final double WEST = -9.01;
  private static final double EAST = 2.02;
  private static final double SOUTH = 49.74;
  private static final double NORTH = 61.02;

  private static final Place NOWHERE = new Place(Double.NaN, Double.NaN, "");

  static Place of(String longitude, String latitude) {
    if (longitude.isEmpty() && latitude.isEmpty()) {
      return NOWHERE;
    }
    if (longitude.isEmpty() || latitude.isEmpty()) {
      return bad(Words.text("intake.reason.half-place"));
    }
    try {
      double east = Double.parseDouble(longitude);
      double north = Double.parseDouble(latitude);
      boolean inside = east >= WEST && east <= EAST && north >= SOUTH && north <= NORTH;
      return inside ? new Place(east, north, "") : bad(Words.text("intake.reason.outside"));
    } catch (NumberFormatException e) {
      return bad(Words.text("intake.reason.not-number"));
    }
  }

  private static Place bad(String problem) {
    return new Place(Double.NaN, Double.NaN, problem);
  }
}
