package org.nimbench.kernel;

import java.util.Locale;

/**
 * How financial quarters are written: {@code 2024/25 Q3}, {@code Oct – Dec}. A financial year
 * begins in April; a period that is no quarter is taken for the one its first month is in.
 */
public final class Quarters {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int CENTURY = 100;
  private static final int LETTERS = 3;

  private Quarters() {}

  /** {@code 2024/25 Q3}. */
  public static String name(Period quarter) {
    return Words.text("kernel.quarter", year(quarter), number(quarter));
  }

  /** {@code 2024/25}. */
  public static String year(Period quarter) {
    int year = quarter.firstMonth().minusMonths(MONTHS_OF_QUARTER).getYear();
    return String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % CENTURY);
  }

  /** {@code Q3}. */
  public static String number(Period quarter) {
    int month = quarter.firstMonth().minusMonths(MONTHS_OF_QUARTER).getMonthValue();
    return "Q" + ((month - 1) / MONTHS_OF_QUARTER + 1);
  }

  /** {@code Oct – Dec}. */
  public static String months(Period quarter) {
    return Words.text(
        "kernel.months",
        Figures.shortMonth(quarter.firstMonth()).substring(0, LETTERS),
        Figures.shortMonth(quarter.lastMonth()).substring(0, LETTERS));
  }
}
