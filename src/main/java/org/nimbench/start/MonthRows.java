package org.nimbench.start;

import java.time.YearMonth;
import java.util.Arrays;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** How many live records, or totals where a set has totals alone, a set has in each month. */
final class MonthRows {
  private static final int MONTHS_OF_YEAR = 12;

  private final int[] months;

  private MonthRows(int[] months) {
    this.months = months;
  }

  static MonthRows of(Workspace workspace, SetKey set, Progress progress) {
    int[] records = workspace.incidents(set, progress).months();
    return new MonthRows(
        records.length > 0
            ? records
            : workspace.aggregates(set).stream()
                .mapToInt(row -> number(YearMonth.from(row.from())))
                .toArray());
  }

  /** Rows whose month lies in a period of whole months. */
  long in(Period period) {
    int first = number(period.firstMonth());
    int last = number(period.lastMonth());
    return Arrays.stream(months).filter(month -> month >= first && month <= last).count();
  }

  /** Rows of one month. */
  long in(YearMonth month) {
    return in(Period.ofMonths(month, month));
  }

  /** Months as incidents count theirs. */
  private static int number(YearMonth month) {
    return month.getYear() * MONTHS_OF_YEAR + month.getMonthValue() - 1;
  }
}
