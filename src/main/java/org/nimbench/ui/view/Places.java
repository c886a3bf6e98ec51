package org.nimbench.ui.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Incidents by place: police.uk moves each to one of a set of map points, so that many share one
 * and dots would hide one another.
 *
 * @param eastings of each place, metres
 * @param northings of each place, metres
 * @param counts incidents at each
 */
public record Places(double[] eastings, double[] northings, int[] counts) {
  /** No place. */
  public static final Places NONE = new Places(new double[0], new double[0], new int[0]);

  /** Incidents gathered by equal coordinates, the fullest places first. */
  public static Places of(double[] eastings, double[] northings) {
    int[] order =
        IntStream.range(0, eastings.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> eastings[i])
                    .thenComparingDouble(i -> northings[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] placeEastings = new double[order.length];
    double[] placeNorthings = new double[order.length];
    int[] counts = new int[order.length];
    int size = 0;
    for (int i : order) {
      boolean same =
          size > 0
              && placeEastings[size - 1] == eastings[i]
              && placeNorthings[size - 1] == northings[i];
      if (!same) {
        placeEastings[size] = eastings[i];
        placeNorthings[size++] = northings[i];
      }
      counts[size - 1]++;
    }
    return fullestFirst(placeEastings, placeNorthings, Arrays.copyOf(counts, size));
  }

  private static Places fullestFirst(double[] eastings, double[] northings, int[] counts) {
    int[] order =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> -counts[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Places(
        IntStream.of(order).mapToDouble(i -> eastings[i]).toArray(),
        IntStream.of(order).mapToDouble(i -> northings[i]).toArray(),
        IntStream.of(order).map(i -> counts[i]).toArray());
  }

  /** How many places. */
  public int size() {
    return counts.length;
  }
}
