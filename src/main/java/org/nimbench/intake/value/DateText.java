package org.nimbench.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Mapping.DayOrder;
import org.nimbench.kernel.DatePrecision;

/**
 * A date as it is written, before anybody has decided in which order its day and month stand.
 *
 * @param form how it is written
 * @param first the first number: the day of {@code 05/01/2026}, or the month where the form is sure
 * @param second the second number: the month of {@code 05/01/2026}, or the day where it is sure
 * @param year four digits
 * @param minutes after midnight; −1 without a time
 * @param zoned whether it says its distance from UTC
 */
record DateText(Form form, int first, int second, int year, int minutes, boolean zoned) {
  /** How a date is written. */
  enum Form {
    /** Two numbers and a year: nothing says which is the month. */
    SLASHED,
    /** Year, month, day. */
    YEAR_FIRST,
    /** The month as a word. */
    NAMED,
    /** Days since 1900, as a spreadsheet counts. */
    SERIAL,
    /** A month without a day. */
    MONTH
  }

  private static final int HALF_DAY_HOURS = 12;
  private static final int NO_TIME = Moment.NO_TIME;
  private static final String CLOCK = "(?:[T ,]+" + ClockText.PATTERN;
  private static final String ZONE = " ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + CLOCK + ZONE);
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})" + CLOCK + ZONE);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},? +)?(\\d{1,2})(?:st|nd|rd|th)?[ /.-]+([A-Za-z]{3,9})[ ,/.-]+"
              + "(\\d{4}|\\d{2})"
              + CLOCK
              + ZONE);
  private static final Pattern NAMED_MONTH = Pattern.compile("([A-Za-z]{3,9})[ -](\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern BASIC = Pattern.compile("(19\\d{2}|20\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,](\\d+))?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> LONG_MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Day 60 of 1900 is one that never was: serial numbers after it count from here. */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final int LEAST_SERIAL = 18_264; // 1 January 1950
  private static final int MOST_SERIAL = 73_050; // 31 December 2099
  private static final double MINUTES_OF_DAY = 1_440;

  /**
   * Two digits of a year: a year up to this many after the present one is of this century, a later
   * one of the last.
   */
  private static final int YEARS_AHEAD = 1;

  /** A text as a date; null where it is none. */
  static @Nullable DateText of(String text, int thisYear) {
    if (text.isEmpty() || text.length() > 40) {
      return null;
    }
    Matcher match = YEAR_FIRST.matcher(text);
    if (match.matches()) {
      return dated(Form.YEAR_FIRST, number(match, 2), number(match, 3), number(match, 1), match, 4);
    }
    match = SLASHED.matcher(text);
    if (match.matches()) {
      int year = year(match.group(3), thisYear);
      return dated(Form.SLASHED, number(match, 1), number(match, 2), year, match, 4);
    }
    match = NAMED.matcher(text);
    if (match.matches()) {
      int year = year(match.group(3), thisYear);
      return dated(Form.NAMED, monthOf(match.group(2)), number(match, 1), year, match, 4);
    }
    return withoutClock(text);
  }

  private static @Nullable DateText withoutClock(String text) {
    Matcher match = MONTH.matcher(text);
    if (match.matches()) {
      return checked(new DateText(Form.MONTH, number(match, 2), 1, number(match, 1), -1, false));
    }
    match = NAMED_MONTH.matcher(text);
    if (match.matches()) {
      int month = monthOf(match.group(1));
      return checked(new DateText(Form.MONTH, month, 1, number(match, 2), -1, false));
    }
    match = BASIC.matcher(text);
    if (match.matches()) {
      return checked(
          new DateText(
              Form.YEAR_FIRST, number(match, 2), number(match, 3), number(match, 1), -1, false));
    }
    match = SERIAL.matcher(text);
    return match.matches() ? ofSerial(match) : null;
  }

  private static @Nullable DateText ofSerial(Matcher match) {
    int days = number(match, 1);
    if (days < LEAST_SERIAL || days > MOST_SERIAL) {
      return null;
    }
    LocalDate day = SERIAL_ZERO.plusDays(days);
    int minutes = NO_TIME;
    if (match.group(2) != null) {
      double part = Double.parseDouble("0." + match.group(2));
      // A second before midnight is rounded down: it belongs to this day.
      minutes = (int) Math.min(MINUTES_OF_DAY - 1, Math.round(part * MINUTES_OF_DAY));
    }
    return new DateText(
        Form.SERIAL, day.getMonthValue(), day.getDayOfMonth(), day.getYear(), minutes, false);
  }

  private static @Nullable DateText dated(
      Form form, int first, int second, int year, Matcher match, int clock) {
    int minutes = match.group(clock) == null ? NO_TIME : ClockText.minutes(match, clock);
    if (minutes == ClockText.UNREADABLE) {
      return null;
    }
    return checked(
        new DateText(form, first, second, year, minutes, match.group(clock + 4) != null));
  }

  /** Null where it is no day in either order. */
  private static @Nullable DateText checked(DateText date) {
    boolean isOne =
        date.day(DayOrder.DAY_FIRST) != null
            || (date.form == Form.SLASHED && date.day(DayOrder.MONTH_FIRST) != null);
    return isOne ? date : null;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int year(String digits, int thisYear) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    int century = thisYear / 100 * 100;
    return century + year > thisYear + YEARS_AHEAD ? century - 100 + year : century + year;
  }

  /** 0 where the word is no month, which no date has. */
  private static int monthOf(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.equals("sept")) {
      return 9;
    }
    int month = MONTHS.indexOf(plain);
    return 1 + (month >= 0 ? month : LONG_MONTHS.indexOf(plain));
  }

  /** Whether both its numbers could be the month, and it matters which is. */
  boolean readsBothWays() {
    return form == Form.SLASHED
        && first <= HALF_DAY_HOURS
        && second <= HALF_DAY_HOURS
        && first != second;
  }

  /** Whether its second number can only be a day. */
  boolean hasDaySecond() {
    return form == Form.SLASHED && second > HALF_DAY_HOURS;
  }

  /** Whether its first number can only be a day. */
  boolean hasDayFirst() {
    return form == Form.SLASHED && first > HALF_DAY_HOURS;
  }

  /** The day; null where it is none in this order. */
  @Nullable LocalDate day(DayOrder order) {
    boolean monthSecond = form == Form.SLASHED && order != DayOrder.MONTH_FIRST;
    int month = monthSecond ? second : first;
    int day = monthSecond ? first : second;
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The day with day and month exchanged, as a spreadsheet of another country took them. */
  @Nullable LocalDate exchanged() {
    try {
      return LocalDate.of(year, second, first);
    } catch (DateTimeException e) {
      return null;
    }
  }

  DatePrecision precision() {
    if (form == Form.MONTH) {
      return DatePrecision.MONTH;
    }
    return minutes < 0 ? DatePrecision.DAY : DatePrecision.MINUTE;
  }
}
