package org.nimbench.presentation;

/**
 * Where a pinned map looked. How much ground is kept rather than a scale, so that a larger screen
 * shows the same ground larger.
 *
 * @param easting of the middle, metres (EPSG:27700)
 * @param northing of the middle
 * @param across how much ground was seen from left to right, metres, over 0
 */
public record ShowView(double easting, double northing, double across) {
  /**
   * Refuses a view that is nowhere.
   *
   * @throws IllegalArgumentException if a number is not finite or nothing is seen
   */
  public ShowView {
    boolean isSomewhere = Double.isFinite(easting) && Double.isFinite(northing);
    if (!isSomewhere || !Double.isFinite(across) || across <= 0) {
      throw new IllegalArgumentException("A view is somewhere and sees something");
    }
  }
}
