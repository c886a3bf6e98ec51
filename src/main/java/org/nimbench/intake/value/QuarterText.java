package org.nimbench.intake.value;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a financial year in words: {@code 2025/26 Q1}, {@code Q1 2025-26}, {@code 2025/26Q1}
 * is April to June 2025. A quarter of a calendar year is not read: nothing says which is meant.
 */
public final class QuarterText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(20\\d{2})[/-](?:20)?(\\d{2})[ ,-]*[Qq](?:tr|uarter)? ?([1-4])");
  private static final Pattern QUARTER_FIRST =
      Pattern.compile("[Qq](?:tr|uarter)? ?([1-4])[ ,/-]*(20\\d{2})[/-](?:20)?(\\d{2})");
  private static final int APRIL = 4;
  private static final int MONTHS = 3;
  private static final int CENTURY = 100;

  private QuarterText() {}

  /** The first month; null where the text is no such quarter. */
  public static @Nullable YearMonth firstMonth(String text) {
    Matcher match = YEAR_FIRST.matcher(text);
    if (match.matches()) {
      return of(match.group(1), match.group(2), match.group(3));
    }
    match = QUARTER_FIRST.matcher(text);
    return match.matches() ? of(match.group(2), match.group(3), match.group(1)) : null;
  }

  private static @Nullable YearMonth of(String year, String next, String quarter) {
    int first = Integer.parseInt(year);
    boolean isFinancial = (first + 1) % CENTURY == Integer.parseInt(next);
    return isFinancial
        ? YearMonth.of(first, APRIL).plusMonths((Integer.parseInt(quarter) - 1L) * MONTHS)
        : null;
  }
}
