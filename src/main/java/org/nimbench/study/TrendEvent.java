package org.nimbench.study;

import java.time.LocalDate;
import java.time.YearMonth;
import org.nimbench.kernel.Figures;

/**
 * What the analyst wrote at a point of a trend; it is drawn on every chart of that trend.
 *
 * @param day the day, or the first of the month where no day is known
 * @param ofADay whether the day is known
 * @param words what happened
 * @param kind what it means for the figures
 */
public record TrendEvent(LocalDate day, boolean ofADay, String words, Kind kind) {
  /** What an event means for the figures. */
  public enum Kind {
    /** Nothing: something to remember. */
    NOTE,
    /** Something was begun whose effect is asked for. */
    OPERATION,
    /** Figures before and after are not alike: nothing is compared or added across it. */
    BREAK,
    /** The usual range starts again, for the reason given; figures stay alike. */
    REBASE
  }

  /** The month it stands in. */
  public YearMonth month() {
    return YearMonth.from(day);
  }

  /** The first month that lies wholly after it. */
  public YearMonth firstWholeMonth() {
    return day.getDayOfMonth() == 1 ? month() : month().plusMonths(1);
  }

  /** Its day or month as people read it. */
  public String when() {
    return ofADay ? Figures.shortDate(day) : Figures.shortMonth(month());
  }
}
