package org.nimbench.disclosure;

/**
 * Moves points to the middle of the square of a fixed grid they lie in. The same point always goes
 * to the same place, and a moved point stays where it is: no chance is used, so repeat locations
 * remain repeat locations.
 *
 * @param metres the side of a square
 */
public record Snapping(int metres) {
  /** 50 m. */
  public static final Snapping FINE = new Snapping(50);

  /** 100 m. */
  public static final Snapping MIDDLE = new Snapping(100);

  /** 250 m. */
  public static final Snapping COARSE = new Snapping(250);

  public Snapping {
    if (metres != 50 && metres != 100 && metres != 250) {
      throw new IllegalArgumentException("A grid of 50, 100 or 250 metres, not " + metres);
    }
  }

  /**
   * Where an easting or a northing goes, in metres of EPSG:27700.
   *
   * @throws IllegalArgumentException if it is not a number
   */
  public double of(double metresEastOrNorth) {
    if (!Double.isFinite(metresEastOrNorth)) {
      throw new IllegalArgumentException("No place");
    }
    return Math.floor(metresEastOrNorth / metres) * metres + metres / 2.0;
  }
}
