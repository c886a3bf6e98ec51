package org.nimbench.spatial;

import java.util.Arrays;

/**
 * Natural breaks: the classes with the least sum of squared deviations from their own means, found
 * exactly by dynamic programming over the distinct values (Fisher 1958; Jenks and Caspall 1971).
 */
final class FisherJenks {
  /** More values than this are first reduced to so many quantiles: time grows with the square. */
  static final int MOST_VALUES = 2_000;

  private final double[] distinct;
  private final double[] count;
  private final double[] sum;
  private final double[] squares;

  private FisherJenks(double[] sorted) {
    distinct = Arrays.stream(sorted).distinct().toArray();
    count = new double[distinct.length + 1];
    sum = new double[distinct.length + 1];
    squares = new double[distinct.length + 1];
    // Deviations from the mean keep the squares small, so that differences of sums stay exact.
    double mean = Arrays.stream(sorted).average().orElseThrow();
    int at = 0;
    for (int i = 0; i < distinct.length; i++) {
      count[i + 1] = count[i];
      sum[i + 1] = sum[i];
      squares[i + 1] = squares[i];
      for (; at < sorted.length && sorted[at] == distinct[i]; at++) {
        count[i + 1]++;
        sum[i + 1] += sorted[at] - mean;
        squares[i + 1] += (sorted[at] - mean) * (sorted[at] - mean);
      }
    }
  }

  /** Greatest value of each class, lowest class first; fewer classes than asked for few values. */
  static double[] upperBounds(double[] values, int classes) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (sorted.length > MOST_VALUES) {
      double[] all = sorted;
      sorted = new double[MOST_VALUES];
      Arrays.setAll(sorted, i -> Breaks.quantileOf(all, i / (MOST_VALUES - 1.0)));
    }
    FisherJenks search = new FisherJenks(sorted);
    return search.best(Math.min(classes, search.distinct.length));
  }

  private double[] best(int classes) {
    int n = distinct.length;
    double[] cost = new double[n + 1];
    for (int end = 1; end <= n; end++) {
      cost[end] = cost(0, end);
    }
    int[][] start = new int[classes][n + 1];
    for (int k = 1; k < classes; k++) {
      cost = withOneMore(cost, k, start[k]);
    }
    double[] upper = new double[classes];
    int end = n;
    for (int k = classes - 1; k >= 0; k--) {
      upper[k] = distinct[end - 1];
      end = start[k][end];
    }
    return upper;
  }

  /** Least cost of the first values in k + 1 classes; notes where the last of them starts. */
  private double[] withOneMore(double[] cost, int k, int[] start) {
    double[] next = new double[cost.length];
    for (int end = k + 1; end < cost.length; end++) {
      next[end] = Double.POSITIVE_INFINITY;
      for (int from = k; from < end; from++) {
        double total = cost[from] + cost(from, end);
        if (total < next[end]) {
          next[end] = total;
          start[end] = from;
        }
      }
    }
    return next;
  }

  /** Sum of squared deviations of the distinct values from … end − 1, each as often as it came. */
  private double cost(int from, int end) {
    double n = count[end] - count[from];
    double s = sum[end] - sum[from];
    return squares[end] - squares[from] - s * s / n;
  }
}
