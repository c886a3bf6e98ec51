package org.nimbench.ui.data;

import java.util.Locale;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;

/** How financial quarters are written: {@code 2024/25 Q3}, {@code Oct – Dec}. */
final class Quarters {
  private Quarters() {}

  static String name(Period quarter) {
    int year = quarter.firstMonth().minusMonths(3).getYear();
    int number = (quarter.firstMonth().minusMonths(3).getMonthValue() - 1) / 3 + 1;
    return Words.text(
        "ui.data.quarter", year, String.format(Locale.ROOT, "%02d", (year + 1) % 100), number);
  }

  static String months(Period quarter) {
    return Words.text(
        "ui.data.months",
        Figures.shortMonth(quarter.firstMonth()).substring(0, 3),
        Figures.shortMonth(quarter.lastMonth()).substring(0, 3));
  }
}
