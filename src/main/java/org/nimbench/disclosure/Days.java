package org.nimbench.disclosure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the month of a day, roughly: enough to see whether a column holds birthdays. */
final class Days {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern ISO = Pattern.compile("^(\\d{4})-(\\d{2})-\\d{2}(?:[T ].*)?$");
  private static final Pattern DIGITS =
      Pattern.compile("^\\d{1,2}[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?: .*)?$");
  private static final Pattern WORDS =
      Pattern.compile("^\\d{1,2}[-/. ]([A-Za-z]{3})[a-z]*[-/. ](\\d{4}|\\d{2})(?: .*)?$");
  private static final int SHORTEST = 6;
  private static final int LONGEST = 30;
  private static final int CENTURY = 100;

  private Days() {}

  /** Whether a cell could hold a day at all. */
  static boolean couldBe(Shape shape) {
    return shape.digits >= 3
        && shape.runs >= 3
        && shape.length >= SHORTEST
        && shape.length <= LONGEST
        && shape.longestRun < SHORTEST + 3;
  }

  /**
   * Months since the year 0, or −1 if the text is no day.
   *
   * @param thisYear years of two digits are not later than this
   */
  static int month(String text, int thisYear) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return count(iso.group(1), Integer.parseInt(iso.group(2)), thisYear);
    }
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      return count(digits.group(2), Integer.parseInt(digits.group(1)), thisYear);
    }
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      int at = MONTHS.indexOf(words.group(1).toLowerCase(Locale.ROOT));
      return at % 3 == 0 ? count(words.group(2), at / 3 + 1, thisYear) : -1;
    }
    return -1;
  }

  private static int count(String year, int month, int thisYear) {
    int full = Integer.parseInt(year);
    if (year.length() == 2) {
      int century = thisYear - thisYear % CENTURY;
      full += century + full > thisYear ? century - CENTURY : century;
    }
    // Month and day the wrong way round is a day all the same.
    return full * 12 + Math.max(0, Math.min(11, month - 1));
  }
}
