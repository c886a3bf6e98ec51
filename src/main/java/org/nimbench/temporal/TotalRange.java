package org.nimbench.temporal;

/**
 * What would a total of so many months usually be? Twice its standard deviation either side of a
 * centre. Recorded crime varies more than chance alone, so the deviation comes from the series
 * itself: mean moving range / 1.128 for a month, times √months for the total. Only where it has too
 * few months for that does it come from the Poisson rule: √centre.
 *
 * <p>Source: Wheeler, <i>Understanding Variation</i> (1993), for the moving range.
 *
 * @param centre the total the range lies around
 * @param lower not below 0
 * @param upper not below {@code centre}
 * @param isFromSeries whether it comes from the series' own months
 */
public record TotalRange(double centre, double lower, double upper, boolean isFromSeries) {
  /** Mean of the range of two values from one normal law, in standard deviations. */
  private static final double RANGE_OF_TWO = 1.128;

  private static final int LEAST_RANGES = 11;
  private static final double WIDTH = 2;

  /**
   * A range around a total.
   *
   * @param from place of the first month whose moving ranges count
   * @param centre such as the same months a year before
   * @param months how many months the total has
   */
  public static TotalRange around(MonthlySeries series, int from, double centre, int months) {
    double[] values = Series.wholeMonths(series);
    MovingRange range = MovingRange.of(values, from, values.length);
    boolean isFromSeries = range.ranges() >= LEAST_RANGES;
    double deviation =
        isFromSeries
            ? range.meanRange() / RANGE_OF_TWO * Math.sqrt(months)
            : Math.sqrt(Math.max(0, centre));
    double reach = WIDTH * deviation;
    return new TotalRange(centre, Math.max(0, centre - reach), centre + reach, isFromSeries);
  }
}
