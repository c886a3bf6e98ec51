package org.nimbench.spatial;

import java.util.Arrays;

/**
 * Upper bounds of classes, lowest class first, the last the greatest value. A value belongs to the
 * first class whose bound is not below it. Values must be numbers; their order does not matter.
 */
final class Breaks {
  private Breaks() {}

  /** (max − min)/k wide each. */
  static double[] equalInterval(double[] values, int classes) {
    double least = Arrays.stream(values).min().orElseThrow();
    double most = Arrays.stream(values).max().orElseThrow();
    double[] upper = new double[classes];
    Arrays.setAll(upper, i -> least + (most - least) * (i + 1) / classes);
    upper[classes - 1] = most;
    return upper;
  }

  /** Type 7 quantiles at 1/k, 2/k …; equal ones become one, so there may be fewer than k. */
  static double[] quantile(double[] values, int classes) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] upper = new double[classes];
    Arrays.setAll(upper, i -> quantileOf(sorted, (i + 1.0) / classes));
    return Arrays.stream(upper).distinct().toArray();
  }

  /** The type 7 quantile (Hyndman and Fan 1996) of sorted values. */
  static double quantileOf(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** Mean + m·sd for each multiple, ascending, then the maximum; sd over n − 1. */
  static double[] deviations(double[] values, double... multiples) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double deviation = Math.sqrt(squares / (values.length - 1));
    double[] upper = new double[multiples.length + 1];
    for (int i = 0; i < multiples.length; i++) {
      upper[i] = mean + multiples[i] * deviation;
    }
    upper[multiples.length] = Arrays.stream(values).max().orElseThrow();
    return upper;
  }

  /**
   * Head/tail breaks (Jiang 2013): split at the mean, go on with the values above it while they are
   * fewer than 40 %.
   */
  static double[] headTail(double[] values) {
    double[] head = values;
    double[] upper = new double[0];
    double share = 0;
    while (head.length > 1 && share < 0.4) {
      double mean = Arrays.stream(head).average().orElseThrow();
      double[] next = Arrays.stream(head).filter(v -> v > mean).toArray();
      if (next.length == 0) {
        break;
      }
      upper = Arrays.copyOf(upper, upper.length + 1);
      upper[upper.length - 1] = mean;
      share = (double) next.length / head.length;
      head = next;
    }
    upper = Arrays.copyOf(upper, upper.length + 1);
    upper[upper.length - 1] = Arrays.stream(values).max().orElseThrow();
    return upper;
  }
}
