package org.nimbench.supply;

import java.util.Locale;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;

/** How financial-year quarters are written. */
public final class QuarterNames {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int CENTURY = 100;
  private static final int LETTERS = 3;

  private QuarterNames() {}

  /** {@code 2024/25 Q3}. */
  public static String name(Period quarter) {
    return year(quarter) + " " + number(quarter);
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
    return Figures.shortMonth(quarter.firstMonth()).substring(0, LETTERS)
        + " – "
        + Figures.shortMonth(quarter.lastMonth()).substring(0, LETTERS);
  }
}
