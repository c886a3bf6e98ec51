package org.nimbench.temporal;

import java.util.Arrays;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * Which months are usually high? Classical seasonal index: the trend T is the centred 2×12 moving
 * average; each month's y/T (or y − T) is averaged over the years and brought to a mean of 1 (or
 * 0). With fewer than three years the index is weak.
 *
 * <p>Source: Kendall and Stuart, <i>The Advanced Theory of Statistics</i>, volume 3 (1983).
 *
 * @param trend T for each value; NaN within six months of an end or a gap
 * @param index January to December
 */
public record SeasonalIndex(double[] trend, double[] index) {
  private static final int MONTHS_A_YEAR = 12;
  private static final int HALF = 6;

  /**
   * Shares of a monthly series; gaps and months cut short are left out.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) where some calendar month has no
   *     value with a trend
   */
  public static SeasonalIndex of(MonthlySeries series) {
    return multiplicative(Series.wholeMonths(series), series.first().getMonthValue());
  }

  /**
   * Shares: y/T, mean 1. Right for counts, whose swing grows with their level.
   *
   * @param values by month, NaN at a gap
   * @param firstMonth calendar month of the first value, 1 … 12
   * @throws org.nimbench.kernel.ProblemException (not computable) where some calendar month has no
   *     value with a trend
   */
  public static SeasonalIndex multiplicative(double[] values, int firstMonth) {
    double[] trend = trend(values);
    double[] means = means(values, trend, firstMonth, true);
    double mean = Arrays.stream(means).average().orElseThrow();
    return new SeasonalIndex(trend, Arrays.stream(means).map(m -> m / mean).toArray());
  }

  /**
   * Differences: y − T, mean 0.
   *
   * @param values by month, NaN at a gap
   * @param firstMonth calendar month of the first value, 1 … 12
   * @throws org.nimbench.kernel.ProblemException (not computable) where some calendar month has no
   *     value with a trend
   */
  public static SeasonalIndex additive(double[] values, int firstMonth) {
    double[] trend = trend(values);
    double[] means = means(values, trend, firstMonth, false);
    double mean = Arrays.stream(means).average().orElseThrow();
    return new SeasonalIndex(trend, Arrays.stream(means).map(m -> m - mean).toArray());
  }

  private static double[] trend(double[] values) {
    double[] trend = new double[values.length];
    Arrays.fill(trend, Double.NaN);
    for (int i = HALF; i + HALF < values.length; i++) {
      double sum = (values[i - HALF] + values[i + HALF]) / 2;
      for (int j = i - HALF + 1; j < i + HALF; j++) {
        sum += values[j];
      }
      trend[i] = sum / MONTHS_A_YEAR;
    }
    return trend;
  }

  private static double[] means(double[] values, double[] trend, int firstMonth, boolean isShare) {
    double[] sums = new double[MONTHS_A_YEAR];
    int[] years = new int[MONTHS_A_YEAR];
    for (int i = 0; i < values.length; i++) {
      double swing = isShare ? values[i] / trend[i] : values[i] - trend[i];
      if (Double.isFinite(swing)) {
        sums[(firstMonth - 1 + i) % MONTHS_A_YEAR] += swing;
        years[(firstMonth - 1 + i) % MONTHS_A_YEAR]++;
      }
    }
    for (int month = 0; month < MONTHS_A_YEAR; month++) {
      if (years[month] == 0) {
        throw Problem.of(ProblemKind.NOT_COMPUTABLE, "temporal.season.few", "").asException();
      }
      sums[month] /= years[month];
    }
    return sums;
  }
}
