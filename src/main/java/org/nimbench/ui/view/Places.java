package org.nimbench.ui.view;

import java.util.Arrays;
import org.nimbench.kernel.Box;

/**
 * Incidents by place: police.uk moves each to one of a set of map points, so that many share one
 * and dots would hide one another. Places are kept by the size of their dot, the largest first, and
 * within a size by squares of ground, so that a part of the map is found without looking at the
 * rest. Arrays are shared: read, never write. Made on a worker; a million incidents take about a
 * fifth of a second.
 */
public final class Places {
  /** No place. */
  public static final Places NONE = of(new double[0], new double[0]);

  private final double[] eastings;
  private final double[] northings;
  private final int[] counts;
  private final PlaceSquares squares;
  private final long incidents;

  private Places(double[] eastings, double[] northings, int[] counts, PlaceSquares squares) {
    this.eastings = eastings;
    this.northings = northings;
    this.counts = counts;
    this.squares = squares;
    this.incidents = Arrays.stream(counts).asLongStream().sum();
  }

  /**
   * Incidents gathered by equal coordinates.
   *
   * @param eastings of each incident, metres
   * @param northings of each incident, metres
   */
  public static Places of(double[] eastings, double[] northings) {
    PlaceTable table = PlaceTable.of(eastings, northings);
    PlaceSquares squares =
        PlaceSquares.of(table.eastings(), table.northings(), table.counts(), table.size());
    int[] order = squares.order();
    double[] placeEastings = new double[order.length];
    double[] placeNorthings = new double[order.length];
    int[] counts = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      placeEastings[i] = table.eastings()[order[i]];
      placeNorthings[i] = table.northings()[order[i]];
      counts[i] = table.counts()[order[i]];
    }
    return new Places(placeEastings, placeNorthings, counts, squares);
  }

  /** How many places. */
  public int size() {
    return counts.length;
  }

  /** Incidents at all places together. */
  public long incidents() {
    return incidents;
  }

  /** Of each place, metres. */
  public double[] eastings() {
    return eastings;
  }

  /** Of each place, metres. */
  public double[] northings() {
    return northings;
  }

  /** Incidents at each place. */
  public int[] counts() {
    return counts;
  }

  /** How many places have a dot of this size. */
  public int sized(DotSize size) {
    return squares.count(size);
  }

  /** Takes places as a run of neighbours: from the first to before the last. */
  @FunctionalInterface
  interface Run {
    void take(int from, int to);
  }

  /** The places of a size in and around a box; some outside it are told too, none inside is not. */
  void near(Box box, DotSize size, Run run) {
    squares.near(box, size, run);
  }

  /** How many places {@link #near} tells of, of all sizes. */
  int near(Box box) {
    int[] sum = new int[1];
    for (DotSize size : DotSize.values()) {
      near(box, size, (from, to) -> sum[0] += to - from);
    }
    return sum[0];
  }
}
