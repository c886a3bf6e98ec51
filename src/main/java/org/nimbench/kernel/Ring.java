package org.nimbench.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A closed outline drawn by hand, in whole British National Grid metres (EPSG:27700): a lasso or a
 * circle on the map. The last corner is joined to the first; where the outline crosses itself, what
 * it goes round an odd number of times is inside.
 *
 * <p>Written as {@code E1,N1 E2,N2 E3,N3}.
 */
public final class Ring {
  /** Corners that a drawn circle is stored with: at 1 km radius no edge is off by over 1.3 m. */
  private static final int CIRCLE = 64;

  private final int[] eastings;
  private final int[] northings;
  private final Box extent;

  private Ring(int[] eastings, int[] northings) {
    if (eastings.length < 3 || eastings.length != northings.length) {
      throw new IllegalArgumentException("A ring has at least three corners");
    }
    this.eastings = eastings;
    this.northings = northings;
    this.extent =
        new Box(
            Arrays.stream(eastings).min().orElseThrow(),
            Arrays.stream(northings).min().orElseThrow(),
            Arrays.stream(eastings).max().orElseThrow(),
            Arrays.stream(northings).max().orElseThrow());
  }

  /**
   * A ring through corners, rounded to whole metres; a corner equal to the one before is left out.
   *
   * @param eastings metres
   * @param northings metres, as many
   * @throws IllegalArgumentException if fewer than three different corners in a row remain
   */
  public static Ring of(double[] eastings, double[] northings) {
    int[] x = new int[eastings.length];
    int[] y = new int[eastings.length];
    int kept = 0;
    for (int i = 0; i < eastings.length; i++) {
      int easting = (int) Math.round(eastings[i]);
      int northing = (int) Math.round(northings[i]);
      if (kept == 0 || easting != x[kept - 1] || northing != y[kept - 1]) {
        x[kept] = easting;
        y[kept++] = northing;
      }
    }
    if (kept > 1 && x[0] == x[kept - 1] && y[0] == y[kept - 1]) {
      kept--;
    }
    return new Ring(Arrays.copyOf(x, kept), Arrays.copyOf(y, kept));
  }

  /**
   * The circle of {@code radius} metres around a point, as a regular outline of 64 corners.
   *
   * @throws IllegalArgumentException if the radius is under 1 m
   */
  public static Ring circle(double easting, double northing, double radius) {
    if (!(radius >= 1)) {
      throw new IllegalArgumentException("A circle has a radius of at least a metre");
    }
    double[] x = new double[CIRCLE];
    double[] y = new double[CIRCLE];
    for (int i = 0; i < CIRCLE; i++) {
      double angle = 2 * Math.PI * i / CIRCLE;
      x[i] = easting + radius * StrictMath.cos(angle);
      y[i] = northing + radius * StrictMath.sin(angle);
    }
    return of(x, y);
  }

  /**
   * Reads {@code E1,N1 E2,N2 E3,N3}.
   *
   * @throws ProblemException (usage) if these are not at least three corners
   */
  public static Ring parse(String text) {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    try {
      for (String corner : text.strip().split("\\s+")) {
        String[] parts = corner.split(",");
        if (parts.length != 2) {
          throw new IllegalArgumentException(corner);
        }
        x.add(Double.parseDouble(parts[0]));
        y.add(Double.parseDouble(parts[1]));
      }
      return of(
          x.stream().mapToDouble(Double::doubleValue).toArray(),
          y.stream().mapToDouble(Double::doubleValue).toArray());
    } catch (IllegalArgumentException e) {
      throw Problem.of(ProblemKind.USAGE, "kernel.ring.unreadable", "", text).asException(e);
    }
  }

  /** Whether a point in metres is inside; which side an edge itself belongs to is not promised. */
  public boolean holds(double easting, double northing) {
    if (!extent.holds(easting, northing)) {
      return false;
    }
    boolean inside = false;
    for (int i = 0, before = eastings.length - 1; i < eastings.length; before = i++) {
      boolean crosses = northings[i] > northing != northings[before] > northing;
      if (crosses && easting < crossing(i, before, northing)) {
        inside = !inside;
      }
    }
    return inside;
  }

  private double crossing(int i, int before, double northing) {
    double along = (northing - northings[i]) / (northings[before] - northings[i]);
    return eastings[i] + along * (eastings[before] - eastings[i]);
  }

  /** The smallest box that holds the ring. */
  public Box extent() {
    return extent;
  }

  /** How many corners. */
  public int size() {
    return eastings.length;
  }

  /** The easting of corner {@code i}, metres. */
  public int easting(int i) {
    return eastings[i];
  }

  /** The northing of corner {@code i}, metres. */
  public int northing(int i) {
    return northings[i];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ring ring
        && Arrays.equals(eastings, ring.eastings)
        && Arrays.equals(northings, ring.northings);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(eastings) + Arrays.hashCode(northings);
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < eastings.length; i++) {
      text.append(i == 0 ? "" : " ").append(eastings[i]).append(',').append(northings[i]);
    }
    return text.toString();
  }
}
