package org.nimbench.products;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.measures.Reading;
import org.nimbench.study.Result;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.Signal;

/** The values of a monthly series; gaps take no part in any. */
final class TrendValues {
  private static final int YEAR = 12;

  private TrendValues() {}

  static void put(Result.Trend trend, Map<String, Value> values) {
    MonthlySeries series = trend.series();
    values.put("total", new Value.Count(series.total()));
    values.put("first-month", new Value.Month(series.first()));
    values.put("last-month", new Value.Month(series.month(series.length() - 1)));
    long covered = covered(series);
    values.put("months", new Value.Count(covered));
    values.put("gaps", new Value.Count(series.length() - covered));
    if (covered > 0) {
      values.put("held", new Value.Words(held(series)));
      ends(series, values);
      values.put("mean", new Value.Number((double) series.total() / covered, 1));
      latest(trend, values);
    }
    change(trend, values);
    rolling(trend, values);
    if (trend.limits() != null) {
      limits(trend, trend.limits(), values);
    }
  }

  private static long covered(MonthlySeries series) {
    long covered = 0;
    for (boolean is : series.covered()) {
      covered += is ? 1 : 0;
    }
    return covered;
  }

  /** The months with data, in words. */
  private static String held(MonthlySeries series) {
    List<YearMonth> months = new ArrayList<>();
    for (int i = 0; i < series.length(); i++) {
      if (series.covered()[i]) {
        months.add(series.month(i));
      }
    }
    return MonthRuns.inWords(months);
  }

  private static void ends(MonthlySeries series, Map<String, Value> values) {
    int peak = -1;
    int least = -1;
    for (int i = 0; i < series.length(); i++) {
      if (series.covered()[i]) {
        peak = peak < 0 || series.counts()[i] > series.counts()[peak] ? i : peak;
        least = least < 0 || series.counts()[i] < series.counts()[least] ? i : least;
      }
    }
    values.put("peak", new Value.Count(series.counts()[peak]));
    values.put("peak-month", new Value.Month(series.month(peak)));
    values.put("lowest", new Value.Count(series.counts()[least]));
    values.put("lowest-month", new Value.Month(series.month(least)));
  }

  private static int lastCovered(MonthlySeries series) {
    int last = series.length() - 1;
    while (!series.covered()[last]) {
      last--;
    }
    return last;
  }

  private static void latest(Result.Trend trend, Map<String, Value> values) {
    MonthlySeries series = trend.series();
    int last = lastCovered(series);
    values.put("latest", new Value.Count(series.counts()[last]));
    values.put("latest-month", new Value.Month(series.month(last)));
    if (trend.lastYear().length == series.length() && !Double.isNaN(trend.lastYear()[last])) {
      long before = Math.round(trend.lastYear()[last]);
      values.put("latest-before", new Value.Count(before));
      values.put("latest-change", new Value.Change(before, series.counts()[last]));
    }
  }

  /** The whole series against the same months a year before; absent where any month is a gap. */
  private static void change(Result.Trend trend, Map<String, Value> values) {
    MonthlySeries series = trend.series();
    double before = 0;
    boolean isWhole = trend.lastYear().length == series.length() && series.length() > 0;
    for (int i = 0; isWhole && i < series.length(); i++) {
      before += trend.lastYear()[i];
      isWhole = series.covered()[i] && !Double.isNaN(trend.lastYear()[i]);
    }
    if (isWhole) {
      values.put("previous", new Value.Count(Math.round(before)));
      values.put("change", new Value.Change(Math.round(before), series.total()));
      reading(new CountChange(Math.round(before), series.total()), values);
    }
  }

  /**
   * What a year like the one before would bring, and whether this one lies outside: the range is
   * that of counts whose square root is less than 1.5 from the root of the count before.
   */
  private static void reading(CountChange change, Map<String, Value> values) {
    double root = Math.sqrt(change.before());
    double half = CountChange.BEYOND / 2;
    double low = Math.max(0, root - half);
    values.put("change-low", new Value.Count((long) Math.ceil(low * low)));
    values.put("change-high", new Value.Count((long) Math.floor((root + half) * (root + half))));
    boolean isOutside = change.reading() == Reading.BEYOND_USUAL;
    values.put("change-outside", new Value.Count(isOutside ? 1 : 0));
    values.put("change-reading", readingInWords(change.reading()));
  }

  private static Value readingInWords(Reading reading) {
    return new Value.Words(
        switch (reading) {
          case USUAL -> Words.text("products.values.within");
          case BEYOND_USUAL -> Words.text("products.values.outside");
          default -> reading.words();
        });
  }

  /** The newest year of twelve covered months, and the one a year before it. */
  private static void rolling(Result.Trend trend, Map<String, Value> values) {
    double[] sums = trend.rolling12();
    int last = sums.length - 1;
    while (last >= 0 && Double.isNaN(sums[last])) {
      last--;
    }
    if (last < 0) {
      return;
    }
    values.put("year", new Value.Count(Math.round(sums[last])));
    values.put("year-to", new Value.Month(trend.series().month(last)));
    if (last >= YEAR && !Double.isNaN(sums[last - YEAR])) {
      values.put(
          "year-change", new Value.Change(Math.round(sums[last - YEAR]), Math.round(sums[last])));
    }
  }

  private static Value latestReading(long count, ControlLimits limits) {
    if (count > limits.upper()) {
      return new Value.Words(Words.text("products.values.above"));
    }
    if (count < limits.lower()) {
      return new Value.Words(Words.text("products.values.below"));
    }
    return new Value.Words(Words.text("products.values.within"));
  }

  private static void limits(Result.Trend trend, ControlLimits limits, Map<String, Value> values) {
    MonthlySeries series = trend.series();
    values.put("latest-reading", latestReading(series.counts()[lastCovered(series)], limits));
    values.put("centre", new Value.Number(limits.centre(), 1));
    values.put("lower", new Value.Number(limits.lower(), 1));
    values.put("upper", new Value.Number(limits.upper(), 1));
    values.put("baseline-first", new Value.Month(limits.baselineFirst()));
    values.put("baseline-last", new Value.Month(limits.baselineLast()));
    values.put("baseline-months", new Value.Count(limits.baselineMonths()));
    values.put("signals", new Value.Count(trend.signals().size()));
    trend.signals().stream()
        .mapToInt(Signal::index)
        .max()
        .ifPresent(last -> values.put("signal-month", new Value.Month(trend.series().month(last))));
  }
}
