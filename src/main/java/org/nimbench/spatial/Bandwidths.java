package org.nimbench.spatial;

/** Bandwidths that data suggest, and the cell size that goes with a bandwidth. */
public final class Bandwidths {
  private static final double SMALLEST_CELL = 10;

  private Bandwidths() {}

  /** The cell for a bandwidth: a tenth of it, rounded to 10 m, at least 10 m. */
  public static double defaultCell(double bandwidth) {
    return Math.max(SMALLEST_CELL, Math.round(bandwidth / 100) * 10);
  }
}
