package org.nimbench.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How numbers and dates are written for people: thousands comma, true minus (U+2212), percent
 * closed up, dd/MM/yyyy in tables, "20 October 2025" in text. Files use ISO and plain digits
 * instead.
 *
 * <p>Rounding is half-up on the decimal value and happens after all computing.
 */
public final class Figures {
  private static final char MINUS = '\u2212';
  private static final DateTimeFormatter SHORT_DATE = format("dd/MM/uuuu");
  private static final DateTimeFormatter LONG_DATE = format("d MMMM uuuu");
  private static final DateTimeFormatter SHORT_MONTH = format("MMM uuuu");
  private static final DateTimeFormatter LONG_MONTH = format("MMMM uuuu");

  private Figures() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }

  /** A whole number: {@code 12,345}, {@code −7}. */
  public static String count(long value) {
    return String.format(Locale.UK, "%,d", value).replace('-', MINUS);
  }

  /** A number with so many decimals: {@code 1,234.5}. */
  public static String decimal(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    if (rounded.signum() == 0) {
      rounded = rounded.abs();
    }
    return String.format(Locale.UK, "%,." + decimals + "f", rounded).replace('-', MINUS);
  }

  /**
   * A number with its sign and so many decimals: {@code +6.4}, {@code −2.6}; what is rounded to
   * nought has none.
   */
  public static String signedDecimal(double value, int decimals) {
    return withPlus(value, decimal(value, decimals));
  }

  private static String withPlus(double value, String shown) {
    boolean isZero = shown.chars().noneMatch(c -> c >= '1' && c <= '9');
    return value > 0 && !isZero ? "+" + shown : shown;
  }

  /** A share as a percentage: {@code percent(0.4083, 0)} is {@code 41%}. */
  public static String percent(double share, int decimals) {
    return decimal(share * 100, decimals) + "%";
  }

  /** A change as a percentage with its sign: {@code +6%}, {@code −16%}, {@code 0%}. */
  public static String signedPercent(double share, int decimals) {
    return withPlus(share, percent(share, decimals));
  }

  /** A whole number with its sign: {@code +67}, {@code −12}, {@code 0}. */
  public static String signedCount(long value) {
    return value > 0 ? "+" + count(value) : count(value);
  }

  /** A date in a table: {@code 20/10/2025}. */
  public static String shortDate(LocalDate date) {
    return SHORT_DATE.format(date);
  }

  /** A date in running text: {@code 20 October 2025}. */
  public static String longDate(LocalDate date) {
    return LONG_DATE.format(date);
  }

  /** A month on an axis or in a filter: {@code Oct 2025}. */
  public static String shortMonth(YearMonth month) {
    // JDK 17's British names shorten September to "Sept"; every other month has three letters.
    return SHORT_MONTH.format(month).replace("Sept ", "Sep ");
  }

  /** A month in running text: {@code October 2025}. */
  public static String longMonth(YearMonth month) {
    return LONG_MONTH.format(month);
  }
}
