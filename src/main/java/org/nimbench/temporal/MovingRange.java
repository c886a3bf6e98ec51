package org.nimbench.temporal;

/**
 * Limits of single values from their moving ranges (XmR chart): mean ± 2.66·MR̄, where MR̄ is the
 * mean of |xᵢ − xᵢ₋₁| over values next to each other; none is taken across a gap (NaN).
 *
 * @param mean of the values
 * @param meanRange MR̄
 * @param ranges how many moving ranges went into MR̄
 */
record MovingRange(double mean, double meanRange, int ranges) {
  /** 3/1.128 rounded as the charts of the field have it (Wheeler, NHS). */
  static final double LIMIT = 2.66;

  /** Moving ranges from here on, in mean ranges, are themselves unusual. */
  static final double RANGE_LIMIT = 3.267;

  /** From the values at {@code from} … {@code to} − 1. */
  static MovingRange of(double[] values, int from, int to) {
    return withRangesBelow(values, from, to, Double.POSITIVE_INFINITY);
  }

  /** The same, moving ranges of 3.267·MR̄ and more dropped once and MR̄ worked out again. */
  static MovingRange screened(double[] values, int from, int to) {
    MovingRange all = of(values, from, to);
    return withRangesBelow(values, from, to, RANGE_LIMIT * all.meanRange);
  }

  private static MovingRange withRangesBelow(double[] values, int from, int to, double most) {
    double sum = 0;
    int n = 0;
    double rangeSum = 0;
    int ranges = 0;
    for (int i = from; i < to; i++) {
      if (Double.isNaN(values[i])) {
        continue;
      }
      sum += values[i];
      n++;
      double range = i > from ? Math.abs(values[i] - values[i - 1]) : Double.NaN;
      if (range < most) {
        rangeSum += range;
        ranges++;
      }
    }
    return new MovingRange(sum / n, rangeSum / ranges, ranges);
  }

  double lower() {
    return mean - LIMIT * meanRange;
  }

  double upper() {
    return mean + LIMIT * meanRange;
  }

  /** The range above which a single moving range is unusual. */
  double rangeLimit() {
    return RANGE_LIMIT * meanRange;
  }
}
