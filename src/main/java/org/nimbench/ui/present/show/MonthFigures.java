package org.nimbench.ui.present.show;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.SmallNumbers;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.MonthlySeries;

/**
 * The months as columns for the wall.
 *
 * @param title what is counted, and when
 * @param columns in order of time
 * @param upper limit of the usual; NaN where it is not known
 * @param hides whether the guard hides any of them
 */
record MonthFigures(String title, List<Column> columns, double upper, boolean hides) {
  /** More columns could not be read from the back of a room. */
  private static final int MOST = 24;

  MonthFigures {
    columns = List.copyOf(columns);
  }

  /** What a column shows. */
  enum Kind {
    /** Its number. */
    SHOWN,
    /** That there is one, which the guard hides. */
    WITHHELD,
    /** No data. */
    GAP
  }

  /**
   * A month.
   *
   * @param count 0 unless it is shown
   * @param isBeyond whether it lies outside the usual range
   */
  record Column(YearMonth month, int count, Kind kind, boolean isBeyond) {}

  /**
   * The months of a trend inside a period, at most the last {@value #MOST}.
   *
   * @param period null for all
   * @param guard whether small numbers are hidden
   */
  static MonthFigures of(Evidence evidence, @Nullable Period period, boolean guard) {
    Result.Trend trend = (Result.Trend) evidence.result();
    MonthlySeries series = trend.series();
    int end = series.length();
    int begin = 0;
    while (period != null && begin < end && series.month(begin).isBefore(period.firstMonth())) {
      begin++;
    }
    while (period != null && end > begin && series.month(end - 1).isAfter(period.lastMonth())) {
      end--;
    }
    begin = Math.max(begin, end - MOST);
    ControlLimits limits = trend.limits();
    boolean[] withheld = guard ? withheld(series, begin, end) : new boolean[end - begin];
    List<Column> columns = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      columns.add(column(series, i, withheld[i - begin], limits));
    }
    return new MonthFigures(
        title(evidence, columns),
        columns,
        limits == null ? Double.NaN : limits.upper(),
        SmallNumbers.any(withheld));
  }

  private static boolean[] withheld(MonthlySeries series, int begin, int end) {
    long[] counts = new long[end - begin];
    for (int i = begin; i < end; i++) {
      counts[i - begin] = series.covered()[i] ? series.counts()[i] : 0;
    }
    return SmallNumbers.withheld(counts);
  }

  private static Column column(
      MonthlySeries series, int i, boolean isWithheld, @Nullable ControlLimits limits) {
    if (!series.covered()[i]) {
      return new Column(series.month(i), 0, Kind.GAP, false);
    }
    if (isWithheld) {
      return new Column(series.month(i), 0, Kind.WITHHELD, false);
    }
    int count = series.counts()[i];
    boolean isBeyond = limits != null && (count > limits.upper() || count < limits.lower());
    return new Column(series.month(i), count, Kind.SHOWN, isBeyond);
  }

  private static String title(Evidence evidence, List<Column> columns) {
    String unit = evidence.recipe().filter().unit();
    String capital = unit.substring(0, 1).toUpperCase(Locale.UK) + unit.substring(1);
    if (columns.isEmpty()) {
      return capital;
    }
    Period all = Period.ofMonths(columns.get(0).month(), columns.get(columns.size() - 1).month());
    return Words.text("ui.present.months.title", capital, all.inWords());
  }

  /** The greatest number that is shown, or the limit; at least 1. */
  double greatest() {
    double greatest = Double.isNaN(upper) ? 1 : Math.max(1, upper);
    for (Column column : columns) {
      greatest = Math.max(greatest, column.count());
    }
    return greatest;
  }

  /** Which months lie outside the usual range, in words; empty for none. */
  String beyondWords() {
    String names =
        String.join(
            ", ",
            columns.stream()
                .filter(Column::isBeyond)
                .map(column -> Figures.shortMonth(column.month()))
                .toList());
    return names.isEmpty() ? "" : Words.text("ui.present.months.beyond", names);
  }

  /** What a reader who does not see the columns must know. */
  String inWords() {
    if (columns.isEmpty()) {
      return title;
    }
    Column last = columns.get(columns.size() - 1);
    long beyond = columns.stream().filter(Column::isBeyond).count();
    String number =
        last.kind() == Kind.SHOWN ? String.valueOf(last.count()) : SmallNumbers.WITHHELD;
    return Words.text("ui.present.months.name", title, number, beyond);
  }
}
