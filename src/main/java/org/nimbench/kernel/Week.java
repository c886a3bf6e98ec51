package org.nimbench.kernel;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days of the week, nights and hours of the day as people read them, and as tables in files do. */
public final class Week {
  /** Heading of days of the week in a table in file form, 1 for Monday. */
  public static final String WEEKDAY = "weekday";

  /** Heading of the days on which nights begin: another number than that of the calendar. */
  public static final String NIGHT = "night";

  private Week() {}

  /** {@code Friday}. */
  public static String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** {@code Fri}. */
  public static String shortDay(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.UK);
  }

  /** The night that begins on a day: {@code Friday night}. */
  public static String night(DayOfWeek day) {
    return Words.text("kernel.week.night", day(day));
  }

  /**
   * {@code 22:00}.
   *
   * @param hour 0 … 24; 24 is midnight at the end of a day
   */
  public static String hour(int hour) {
    return String.format(Locale.UK, "%02d:00", hour);
  }
}
