package org.nimbench.disclosure;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Recognises telephone numbers as they are written in the United Kingdom. */
final class Telephones {
  private static final String FIRST_DIGITS = "123789";
  private static final int SHORTEST = 9;
  private static final int LONGEST = 10;

  private Telephones() {}

  static @Nullable Span first(String text) {
    if (Patterns.GRID_REFERENCE.matcher(text).matches()) {
      return null;
    }
    return Tokens.first(
        Patterns.PHONE, withoutDays(text), matcher -> isNational(national(matcher.group())));
  }

  /** A day in digits, such as 01-10-2024 before a time, is no beginning of a number. */
  private static String withoutDays(String text) {
    Matcher day = Patterns.DAY.matcher(text);
    String rest = text;
    while (day.find()) {
      rest = new Span(day.start(), day.end()).blanked(rest);
    }
    return rest;
  }

  private static String national(String number) {
    String digits = Checks.digits(number);
    if (digits.startsWith("0044")) {
      digits = digits.substring(4);
    } else if (number.startsWith("+44")) {
      digits = digits.substring(2);
    }
    return digits.startsWith("0") ? digits.substring(1) : digits;
  }

  private static boolean isNational(String digits) {
    return digits.length() >= SHORTEST
        && digits.length() <= LONGEST
        && FIRST_DIGITS.indexOf(digits.charAt(0)) >= 0;
  }
}
