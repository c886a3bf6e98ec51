package org.nimbench.intake.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day in hours and minutes, as people and programs write it. */
final class ClockText {
  /** Hours, minutes, seconds and a.m. or p.m., as four groups. */
  static final String PATTERN =
      "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?: ?([AaPp])\\.?[Mm]\\.?)?";

  /** What {@link #minutes} says of no time. */
  static final int UNREADABLE = -2;

  private static final int MINUTES = 60;
  private static final int HOURS = 24;
  private static final int HALF_DAY = 12;
  private static final Pattern WHOLE = Pattern.compile(PATTERN);

  private ClockText() {}

  static int minutes(String text) {
    Matcher match = WHOLE.matcher(text);
    return match.matches() ? minutes(match, 1) : UNREADABLE;
  }

  /** Of the four groups that begin at {@code first}; 24:00 is not a time. */
  static int minutes(Matcher match, int first) {
    int hour = Integer.parseInt(match.group(first));
    int minute = Integer.parseInt(match.group(first + 1));
    int second = match.group(first + 2) == null ? 0 : Integer.parseInt(match.group(first + 2));
    String half = match.group(first + 3);
    if (half != null) {
      if (hour < 1 || hour > HALF_DAY) {
        return UNREADABLE;
      }
      hour = hour % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
    }
    return hour < HOURS && minute < MINUTES && second < MINUTES
        ? hour * MINUTES + minute
        : UNREADABLE;
  }
}
