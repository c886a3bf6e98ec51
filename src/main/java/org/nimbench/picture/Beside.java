package org.nimbench.picture;

import static java.time.temporal.ChronoUnit.MONTHS;

import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;

/**
 * A second series drawn quietly behind a chart's own: everything, behind what is selected of it.
 *
 * @param trend of the same kind and span
 * @param name what it is called on the chart
 */
public record Beside(Result.Trend trend, String name) {
  /** Its values at the months of another series; NaN where it has none. */
  double[] at(MonthlySeries other) {
    double[] own =
        trend.kind().equals("rolling") ? trend.rolling12() : TrendPicture.values(trend.series());
    double[] values = new double[other.length()];
    for (int i = 0; i < values.length; i++) {
      int from = (int) trend.series().first().until(other.month(i), MONTHS);
      values[i] = from >= 0 && from < own.length ? own[from] : Double.NaN;
    }
    return values;
  }
}
