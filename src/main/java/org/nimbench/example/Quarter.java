package org.nimbench.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.nimbench.kernel.Period;

/**
 * A quarter of the financial year, for which the regulations ask partners to send.
 *
 * @param first its first month
 */
record Quarter(YearMonth first) {
  private static final int MONTHS = 3;

  /** The quarters of the months of data, in order. */
  static List<Quarter> all(PlantedTruth truth) {
    List<Quarter> quarters = new ArrayList<>();
    for (YearMonth at = truth.from(); !at.isAfter(truth.to()); at = at.plusMonths(MONTHS)) {
      quarters.add(new Quarter(at));
    }
    return quarters;
  }

  /** The financial-year quarter of a year that starts in April, 1 … 4. */
  static Quarter of(int startYear, int number) {
    return new Quarter(YearMonth.of(startYear, 4).plusMonths((long) MONTHS * (number - 1)));
  }

  /** Its three months. */
  List<YearMonth> months() {
    return List.of(first, first.plusMonths(1), first.plusMonths(2));
  }

  /** It as a period. */
  Period period() {
    return Period.ofMonths(first, first.plusMonths(MONTHS - 1));
  }

  /** Its last day. */
  LocalDate lastDay() {
    return first.plusMonths(MONTHS - 1).atEndOfMonth();
  }

  /** As file names have it: {@code 2025-26_Q2}. */
  String label() {
    int start = first.getMonthValue() < 4 ? first.getYear() - 1 : first.getYear();
    int number = (first.getMonthValue() + 8) % 12 / MONTHS + 1;
    return "%d-%02d_Q%d".formatted(start, (start + 1) % 100, number);
  }

  /** One of its days. */
  LocalDate day(SplittableRandom random) {
    return first.atDay(1).plusDays(random.nextInt(lastDay().getDayOfYear() - dayBefore()));
  }

  private int dayBefore() {
    return first.atDay(1).getDayOfYear() - 1;
  }
}
