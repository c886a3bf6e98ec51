package org.nimbench.kernel;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days in which something happened, both inside, and how exactly they are known.
 *
 * @param from the first day
 * @param to the last day, not before {@code from}
 * @param precision how exactly the supplier knows it
 */
public record DateSpan(LocalDate from, LocalDate to, DatePrecision precision) {
  public DateSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A span ends on or after its first day: " + from + ", " + to);
    }
  }

  /** Its days. */
  public Period days() {
    return new Period(from, to.plusDays(1));
  }

  /** A span that is known to the month and no finer. */
  public static DateSpan ofMonth(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
  }
}
