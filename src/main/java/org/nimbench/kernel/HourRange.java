package org.nimbench.kernel;

import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of the day, half-open; {@code 22-03} runs over midnight. What ends at midnight ends at 24,
 * also where it is written {@code 22-00}: one stretch of hours has one spelling.
 *
 * @param from the first hour inside, 0 … 23
 * @param to the first hour after, 1 … 24
 */
public record HourRange(int from, int to) {
  private static final int MIDNIGHT = 24;
  private static final Pattern FORM = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

  public HourRange {
    if (from < 0 || from >= MIDNIGHT || to < 0 || to > MIDNIGHT || from == to) {
      throw new IllegalArgumentException("Hours run from 0 to 24: " + from + "-" + to);
    }
    to = to == 0 ? MIDNIGHT : to;
  }

  /**
   * Reads {@code 22-03}.
   *
   * @throws ProblemException (usage) if it is not two hours of the day
   */
  public static HourRange parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    try {
      if (!parts.matches()) {
        throw new IllegalArgumentException(text);
      }
      return new HourRange(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    } catch (IllegalArgumentException e) {
      throw Problem.of(ProblemKind.USAGE, "kernel.hours.unreadable", "", text).asException(e);
    }
  }

  /** Whether an hour 0 … 23 is inside. */
  public boolean holds(int hour) {
    return from < to ? hour >= from && hour < to : hour >= from || hour < to;
  }

  /** Whether the hours run from one day into the next. */
  public boolean crossesMidnight() {
    return to < from;
  }

  /**
   * The day on which these hours began, where an hour inside them is of a day: where they run over
   * midnight, Friday for the early hours of Saturday.
   */
  public DayOfWeek beginning(DayOfWeek day, int hour) {
    return crossesMidnight() && hour < to ? day.minus(1) : day;
  }

  /** Whether they are the 24 hours of a day, which restrict nothing. */
  boolean isWholeDay() {
    return from == 0 && to == MIDNIGHT;
  }

  /** The hours as people read them: {@code 22:00–03:00}. */
  public String inWords() {
    return Week.hour(from) + "–" + Week.hour(to);
  }

  @Override
  public String toString() {
    return String.format("%02d-%02d", from, to);
  }
}
