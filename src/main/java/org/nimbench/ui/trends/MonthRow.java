package org.nimbench.ui.trends;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Result;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.ui.view.ChartNames;

/**
 * A month as a row of the table.
 *
 * @param month which
 * @param count how many; NaN at a gap
 * @param lastYear a year before; NaN where there is none
 * @param rolling the twelve months that end with it; NaN where they are not whole
 * @param reading how the limits read it; empty without limits
 * @param written what the analyst wrote at it; may be empty
 */
public record MonthRow(
    YearMonth month,
    double count,
    double lastYear,
    double rolling,
    String reading,
    String written) {

  /** The months of a trend, the oldest first. */
  public static List<MonthRow> of(Result.Trend trend) {
    return IntStream.range(0, trend.series().length()).mapToObj(i -> row(trend, i)).toList();
  }

  private static MonthRow row(Result.Trend trend, int i) {
    YearMonth month = trend.series().month(i);
    boolean isCovered = trend.series().covered()[i];
    ControlLimits limits = trend.limits();
    String written =
        trend.events().stream()
            .filter(event -> event.month().equals(month))
            .map(event -> event.words())
            .collect(Collectors.joining("; "));
    return new MonthRow(
        month,
        isCovered ? trend.series().counts()[i] : Double.NaN,
        trend.lastYear()[i],
        trend.rolling12()[i],
        limits == null || !isCovered ? "" : ChartNames.reading(trend, limits, i),
        written);
  }

  /** A number as people read it; words for no data, empty for no value. */
  static String shown(double value) {
    return Double.isNaN(value) ? "" : Figures.count(Math.round(value));
  }

  /** What is in each column. */
  List<String> cells() {
    return List.of(
        Figures.shortMonth(month),
        Double.isNaN(count) ? Words.text("ui.trend.table.gap") : shown(count),
        shown(lastYear),
        shown(rolling),
        reading,
        written);
  }

  /** What the columns are called. */
  static List<String> headings() {
    return List.of(
        Words.text("ui.trend.table.month"),
        Words.text("ui.trend.table.count"),
        Words.text("ui.trend.table.before"),
        Words.text("ui.trend.table.rolling"),
        Words.text("ui.trend.table.reading"),
        Words.text("ui.trend.table.written"));
  }
}
