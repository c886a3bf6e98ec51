package org.nimbench.products.release;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.kernel.Period;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;

/**
 * The counts of a chart by month: its months, those of the year before, sums of twelve. The usual
 * range and the season are worked out of its months. Where some are hidden, the plain chart is
 * printed as a table of its months.
 */
final class TrendCells {
  private static final int YEAR = 12;
  private static final String PLAIN = "monthly";
  private static final String ROLLING = "rolling";

  private final Keys keys;
  private final Result.Trend trend;
  private final MonthlySeries series;
  private final List<Cell> cells = new ArrayList<>();
  private final Map<String, List<CellKey>> values = new LinkedHashMap<>();

  private TrendCells(Result.Trend trend, Keys keys) {
    this.keys = keys;
    this.trend = trend;
    this.series = trend.series();
  }

  static Figure of(Evidence evidence, Result.Trend trend, Keys keys) {
    return new TrendCells(trend, keys).figure(evidence);
  }

  private Figure figure(Evidence evidence) {
    List<@Nullable CellKey> rows = new ArrayList<>();
    List<List<String>> printed = new ArrayList<>();
    for (int i = 0; i < series.length(); i++) {
      String month = series.month(i).toString();
      if (series.covered()[i]) {
        rows.add(add(series.month(i), series.month(i), series.counts()[i]));
        printed.add(List.of(month, Integer.toString(series.counts()[i])));
      } else {
        rows.add(null);
        printed.add(List.of(month, ""));
      }
      yearBefore(i);
    }
    rolling();
    CellKey total = totals();
    boolean isPlain = trend.kind().equals(PLAIN);
    return new Figure(
        evidence,
        cells,
        List.of(),
        isPlain ? new Result.Table(List.of("month", "count"), printed, series.total()) : null,
        isPlain ? rows : List.of(),
        total,
        values,
        StampCells.NONE,
        "");
  }

  private void yearBefore(int i) {
    if (trend.lastYear().length > i && !Double.isNaN(trend.lastYear()[i])) {
      YearMonth before = series.month(i).minusMonths(YEAR);
      add(before, before, Math.round(trend.lastYear()[i]));
    }
  }

  /** A rolling chart shows every sum; words speak of the last and of the one a year before. */
  private void rolling() {
    double[] sums = trend.rolling12();
    int last = sums.length - 1;
    while (last >= 0 && Double.isNaN(sums[last])) {
      last--;
    }
    for (int i = last; i >= 0; i -= trend.kind().equals(ROLLING) ? 1 : YEAR) {
      if (!Double.isNaN(sums[i])) {
        YearMonth month = series.month(i);
        add(month.minusMonths(YEAR - 1), month, Math.round(sums[i]));
      }
    }
  }

  /** The sum of all months and that of the year before, each only where it has no gap. */
  private @Nullable CellKey totals() {
    YearMonth first = series.first();
    YearMonth last = series.month(series.length() - 1);
    CellKey total = null;
    double before = 0;
    boolean isWhole = true;
    for (int i = 0; i < series.length(); i++) {
      isWhole &= series.covered()[i];
      before += trend.lastYear().length > i ? trend.lastYear()[i] : Double.NaN;
    }
    if (isWhole) {
      total = add(first, last, series.total());
      values.put("total", List.of(total));
      values.put("mean", List.of(total));
    }
    if (!Double.isNaN(before)) {
      CellKey previous = add(first.minusMonths(YEAR), last.minusMonths(YEAR), Math.round(before));
      values.put("previous", List.of(previous));
      if (total != null) {
        values.put("change", List.of(previous, total));
      }
    }
    return total;
  }

  private CellKey add(YearMonth first, YearMonth last, long count) {
    CellKey key = keys.in(Period.ofMonths(first, last));
    cells.add(new Cell(key, count));
    return key;
  }
}
