package org.nimbench.disclosure;

/**
 * How exact the coordinates of a file are: on which grid nearly all of them lie. It is shown every
 * pair; memory does not grow.
 */
public final class Exactness {
  private static final int[] STEPS = {1000, 500, 250, 200, 100, 50, 25, 20, 10, 5, 2};
  private static final double NEARLY_ALL = 0.99;

  private final long[] corners = new long[STEPS.length];
  private final long[] middles = new long[STEPS.length];
  private long seen;

  /** Looks at a pair in metres of EPSG:27700; one that is not a number is left out. */
  public void see(double easting, double northing) {
    if (!Double.isFinite(easting) || !Double.isFinite(northing)) {
      return;
    }
    seen++;
    for (int i = 0; i < STEPS.length; i++) {
      corners[i] += isOn(easting, northing, STEPS[i], 0) ? 1 : 0;
      middles[i] += isOn(easting, northing, STEPS[i], STEPS[i] / 2.0) ? 1 : 0;
    }
  }

  private static boolean isOn(double easting, double northing, int step, double offset) {
    return (easting - offset) % step == 0 && (northing - offset) % step == 0;
  }

  /**
   * The widest grid, in metres, on whose corners or middles at least 99 % of the pairs lie; 1 where
   * there is none, 0 without a pair.
   */
  public int metres() {
    for (int i = 0; i < STEPS.length && seen > 0; i++) {
      if (Math.max(corners[i], middles[i]) >= NEARLY_ALL * seen) {
        return STEPS[i];
      }
    }
    return seen > 0 ? 1 : 0;
  }
}
