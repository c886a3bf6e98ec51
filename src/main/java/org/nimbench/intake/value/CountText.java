package org.nimbench.intake.value;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whole numbers, the marks that stand for suppressed ones, and yes or no. */
public final class CountText {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2}");
  private static final Pattern WHOLE = Pattern.compile("\\.0+$");

  /** The marks statistical publications use, and "fewer than". */
  private static final Pattern MARK =
      Pattern.compile(
          "\\*{1,2}|\\[?[cxzuw]\\]?|:|\\.{2}|-|[<≤] ?\\d{1,2}|(?i:suppressed|suppr\\.?|n/?d)");

  private static final Pattern YES = Pattern.compile("(?i)y|yes|true|t|1");
  private static final Pattern NO = Pattern.compile("(?i)n|no|false|f|0");

  private CountText() {}

  /** A whole number of 0 or more; empty where the text is none. */
  public static OptionalLong number(String text) {
    String whole = WHOLE.matcher(text).replaceFirst("");
    return NUMBER.matcher(whole).matches()
        ? OptionalLong.of(Long.parseLong(whole.replace(",", "")))
        : OptionalLong.empty();
  }

  /** Whether the text stands for a number that was suppressed. */
  public static boolean isMark(String text) {
    return MARK.matcher(text).matches();
  }

  /** Yes, no, or empty where the text says neither. */
  public static Optional<Boolean> yes(String text) {
    if (YES.matcher(text).matches()) {
      return Optional.of(true);
    }
    return NO.matcher(text).matches() ? Optional.of(false) : Optional.empty();
  }
}
