package org.nimbench.temporal;

import java.time.YearMonth;
import java.util.OptionalDouble;
import java.util.Set;

/** How many in each month? Counts by month, sums of twelve, and the same month a year before. */
public final class Series {
  private static final int MONTHS_A_YEAR = 12;

  private Series() {}

  /**
   * Counts records by month.
   *
   * @param months month numbers of the records, year × 12 + month − 1; those outside the span or in
   *     a month that is not covered do not count
   * @param first the first month of the span
   * @param covered whether each month of the span was taken in; a month that was not is a gap
   * @param complete whether each month had ended when its extract was made
   */
  public static MonthlySeries monthly(
      int[] months, YearMonth first, boolean[] covered, boolean[] complete) {
    int[] counts = new int[covered.length];
    int origin = number(first);
    for (int month : months) {
      int index = month - origin;
      if (index >= 0 && index < counts.length && covered[index]) {
        counts[index]++;
      }
    }
    return new MonthlySeries(first, counts, covered.clone(), complete.clone());
  }

  /**
   * Counts records by month, coverage given as sets.
   *
   * @param last the last month of the span, not before the first
   * @param covered the months taken in
   * @param incomplete those of them that had not ended when their extract was made
   * @see #monthly(int[], YearMonth, boolean[], boolean[])
   */
  public static MonthlySeries monthly(
      int[] months,
      YearMonth first,
      YearMonth last,
      Set<YearMonth> covered,
      Set<YearMonth> incomplete) {
    int length = number(last) - number(first) + 1;
    boolean[] isCovered = new boolean[length];
    boolean[] isComplete = new boolean[length];
    for (int i = 0; i < length; i++) {
      isCovered[i] = covered.contains(first.plusMonths(i));
      isComplete[i] = !incomplete.contains(first.plusMonths(i));
    }
    return monthly(months, first, isCovered, isComplete);
  }

  /** The number of a month: year × 12 + month − 1. */
  public static int number(YearMonth month) {
    return month.getYear() * MONTHS_A_YEAR + month.getMonthValue() - 1;
  }

  /**
   * The sum of the twelve months that end with each, which leaves the season out; NaN where one of
   * the twelve is a gap or lies before the series.
   */
  public static double[] rolling12(MonthlySeries series) {
    double[] values = values(series);
    double[] sums = new double[values.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = i + 1 < MONTHS_A_YEAR ? Double.NaN : 0;
      for (int back = 0; back < MONTHS_A_YEAR && !Double.isNaN(sums[i]); back++) {
        sums[i] += values[i - back];
      }
    }
    return sums;
  }

  /** The count of the same month a year before; NaN where that is a gap or before the series. */
  public static double[] lastYear(MonthlySeries series) {
    double[] values = values(series);
    double[] before = new double[values.length];
    for (int i = 0; i < before.length; i++) {
      before[i] = i < MONTHS_A_YEAR ? Double.NaN : values[i - MONTHS_A_YEAR];
    }
    return before;
  }

  /**
   * Change as a share of what was before: (after − before) / before. Empty where that was 0: a
   * percentage of nothing says nothing.
   */
  public static OptionalDouble change(double before, double after) {
    return before == 0 || Double.isNaN(before) || Double.isNaN(after)
        ? OptionalDouble.empty()
        : OptionalDouble.of((after - before) / before);
  }

  /** Counts as numbers; NaN at a gap. */
  static double[] values(MonthlySeries series) {
    double[] values = new double[series.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = series.covered()[i] ? series.counts()[i] : Double.NaN;
    }
    return values;
  }

  /** Counts of months that had ended; NaN at a gap and at a month cut short. */
  static double[] wholeMonths(MonthlySeries series) {
    double[] values = values(series);
    for (int i = 0; i < values.length; i++) {
      values[i] = series.complete()[i] ? values[i] : Double.NaN;
    }
    return values;
  }
}
