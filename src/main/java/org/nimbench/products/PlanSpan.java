package org.nimbench.products;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/**
 * The years a plan runs for, and which of them it is written for: a plan of three years is revised
 * before each of them begins.
 *
 * @param period all of its years
 * @param year the one it is written for, from 1
 */
public record PlanSpan(Period period, int year) {
  private static final int MONTHS = 12;
  private static final int CENTURY = 100;

  /**
   * Years of a plan.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) for a period that is not of whole years,
   *     and for a year the plan does not have
   */
  public PlanSpan {
    if (!period.isWholeMonths() || period.months().size() % MONTHS != 0) {
      throw Problem.of(ProblemKind.USAGE, "products.span.whole", "--span", period.inSentence())
          .asException();
    }
    if (year < 1 || year > years(period)) {
      throw Problem.of(
              ProblemKind.USAGE,
              "products.span.year",
              "--plan-year",
              year,
              period.inSentence(),
              years(period))
          .asException();
    }
  }

  /**
   * The financial years that begin after the data of a plan ends: data to September is planned with
   * before April.
   *
   * @param data the days the plan is about
   * @param years how many, from 1
   * @return the first year of a plan of so many
   */
  public static PlanSpan after(Period data, int years) {
    LocalDate end = data.to();
    int start = end.isAfter(april(end.getYear())) ? end.getYear() + 1 : end.getYear();
    YearMonth first = YearMonth.of(start, Month.APRIL);
    return new PlanSpan(Period.ofMonths(first, first.plusMonths((long) years * MONTHS - 1)), 1);
  }

  private static LocalDate april(int year) {
    return LocalDate.of(year, Month.APRIL, 1);
  }

  /** So many years on: a later year of the same plan, or one of the plan that comes after it. */
  PlanSpan on(int more) {
    int next = year - 1 + more;
    int plans = Math.floorDiv(next, years());
    Period its = period.shiftMonths(plans * years() * MONTHS);
    return new PlanSpan(its, Math.floorMod(next, years()) + 1);
  }

  /** How many years it has. */
  public int years() {
    return years(period);
  }

  private static int years(Period period) {
    return period.months().size() / MONTHS;
  }

  /**
   * How many years of this and later plans begin after data as it was ended and before newer data
   * does: whichever way the data moves there, the plan is so many years on.
   */
  int begunBetween(Period data, Period newer) {
    return begunBefore(newer.to()) - begunBefore(data.to());
  }

  private int begunBefore(LocalDate day) {
    int years = day.getYear() - period.from().getYear();
    return period.from().plusYears(years).isBefore(day) ? years + 1 : years;
  }

  /** The days of one of its years. */
  Period ofYear(int number) {
    LocalDate from = period.from().plusYears(number - 1L);
    return new Period(from, from.plusYears(1));
  }

  /** What one of its years is called: {@code 2025/26} where it begins in April. */
  String name(int number) {
    Period its = ofYear(number);
    int start = its.from().getYear();
    if (its.equals(Period.financialYear(start))) {
      return Words.text(
          "products.span.financial",
          String.valueOf(start),
          String.format("%02d", (start + 1) % CENTURY));
    }
    return its.inWords();
  }

  /** What the year it is written for is called. */
  public String now() {
    return name(year);
  }

  /** In a sentence: from when to when, and which year this is. */
  public String inWords() {
    return Words.text("products.span.words", period.inSentence(), String.valueOf(year), now());
  }
}
