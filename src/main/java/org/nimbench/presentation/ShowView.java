package org.nimbench.presentation;

/**
 * Where a pinned map looked. How much ground is kept rather than a scale, so that a larger screen
 * shows the same ground larger.
 *
 * @param easting of the middle, metres (EPSG:27700)
 * @param northing of the middle
 * @param across how much ground was seen from left to right, metres, over 0
 * @param down how much from top to bottom, metres, over 0
 */
public record ShowView(double easting, double northing, double across, double down) {
  /**
   * Refuses a view that is nowhere.
   *
   * @throws IllegalArgumentException if a number is not finite or nothing is seen
   */
  public ShowView {
    boolean isSomewhere = Double.isFinite(easting) && Double.isFinite(northing);
    boolean isSeen = Double.isFinite(across) && across > 0 && Double.isFinite(down) && down > 0;
    if (!isSomewhere || !isSeen) {
      throw new IllegalArgumentException("A view is somewhere and sees something");
    }
  }

  /**
   * The scale at which a map of another shape shows as much ground: neither its width nor its
   * height need be the same.
   *
   * @param width of that map, pixels, over 0
   * @param height of that map, pixels, over 0
   * @return metres a pixel
   */
  public double metresPerPixel(double width, double height) {
    return Math.sqrt(across * down / (width * height));
  }
}
