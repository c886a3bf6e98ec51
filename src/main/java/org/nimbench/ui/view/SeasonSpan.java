package org.nimbench.ui.view;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.temporal.MonthlySeries;

/** Which months of a series are meant by calendar months: the newest there are. */
final class SeasonSpan {
  private SeasonSpan() {}

  /**
   * The newest span of a series from one calendar month to another.
   *
   * @param from 0 for January
   * @param to not before {@code from}
   * @return null where the series has no such span whole
   */
  static @Nullable Period newest(MonthlySeries series, int from, int to) {
    int months = to - from;
    for (int last = series.length() - 1; last >= months; last--) {
      YearMonth month = series.month(last);
      if (month.getMonthValue() == to + 1) {
        return Period.ofMonths(month.minusMonths(months), month);
      }
    }
    return null;
  }

  /** Whether a calendar month, 0 for January, lies in a period. */
  static boolean isIn(Period period, int calendarMonth) {
    YearMonth month = period.firstMonth();
    for (int i = 0; i < 12 && !month.plusMonths(i).isAfter(period.lastMonth()); i++) {
      if (month.plusMonths(i).getMonthValue() == calendarMonth + 1) {
        return true;
      }
    }
    return false;
  }
}
