package org.nimbench.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A half-open stretch of days: {@code from} is inside, {@code to} is the first day outside. Periods
 * that follow one another share no day and leave none out.
 *
 * @param from the first day inside
 * @param to the first day after; later than {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
  private static final Pattern FINANCIAL = Pattern.compile("(\\d{4})/(\\d{2})(?:Q([1-4]))?");

  public Period {
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("A period holds at least a day: " + from + " to " + to);
    }
  }

  /** From the first of one month to the last day of another, both months inside. */
  public static Period ofMonths(YearMonth first, YearMonth last) {
    return new Period(first.atDay(1), last.plusMonths(1).atDay(1));
  }

  /** The financial year that begins on 1 April of {@code startYear}. */
  public static Period financialYear(int startYear) {
    return ofMonths(YearMonth.of(startYear, 4), YearMonth.of(startYear + 1, 3));
  }

  /**
   * Reads a period as the command line writes it: {@code 2024-01..2024-12} (both months inside),
   * {@code 2024-10}, {@code 2024-10-05..2024-11-01} (both days inside), {@code 2024/25} (April to
   * March) or {@code 2024/25Q1} (April to June).
   *
   * @throws ProblemException (usage) if the text is none of these, or ends before it begins
   */
  public static Period parse(String text) {
    Matcher financial = FINANCIAL.matcher(text);
    try {
      return financial.matches() ? financial(financial, text) : between(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Problem.of(ProblemKind.USAGE, "kernel.period.unreadable", "", text).asException(e);
    }
  }

  private static Period financial(Matcher parts, String text) {
    int year = Integer.parseInt(parts.group(1));
    if ((year + 1) % 100 != Integer.parseInt(parts.group(2))) {
      throw new IllegalArgumentException(text);
    }
    if (parts.group(3) == null) {
      return financialYear(year);
    }
    YearMonth first = YearMonth.of(year, 4).plusMonths(3L * (Integer.parseInt(parts.group(3)) - 1));
    return ofMonths(first, first.plusMonths(2));
  }

  private static Period between(String text) {
    String[] ends = text.split("\\.\\.", -1);
    if (ends.length > 2) {
      throw new IllegalArgumentException(text);
    }
    String first = ends[0];
    String last = ends[ends.length - 1];
    if (first.length() == 7 && last.length() == 7) {
      return ofMonths(YearMonth.parse(first), YearMonth.parse(last));
    }
    return new Period(LocalDate.parse(first), LocalDate.parse(last).plusDays(1));
  }

  /** Whether a day is inside. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** Whether every day of another is inside. */
  public boolean holds(Period other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** Whether it shares a day with another; one that only follows it shares none. */
  public boolean meets(Period other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** The days that it shares with another; empty where there is none. */
  public Optional<Period> shared(Period other) {
    return meets(other)
        ? Optional.of(new Period(later(from, other.from), earlier(to, other.to)))
        : Optional.empty();
  }

  /** From the first day of the two to the last, with what lies between them. */
  public Period around(Period other) {
    return new Period(earlier(from, other.from), later(to, other.to));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Days inside. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** Whether it starts on the first of a month and ends with the last day of one. */
  public boolean isWholeMonths() {
    return from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
  }

  /** The month of the first day inside. */
  public YearMonth firstMonth() {
    return YearMonth.from(from);
  }

  /** The month of the last day inside. */
  public YearMonth lastMonth() {
    return YearMonth.from(to.minusDays(1));
  }

  /** The last day inside. */
  public LocalDate lastDay() {
    return to.minusDays(1);
  }

  /** Every month that has a day inside, in order. */
  public List<YearMonth> months() {
    return Stream.iterate(firstMonth(), m -> !m.isAfter(lastMonth()), m -> m.plusMonths(1))
        .toList();
  }

  /** The same period so many months later (earlier when negative); ends of months stay ends. */
  public Period shiftMonths(int months) {
    return new Period(from.plusMonths(months), to.plusMonths(months));
  }

  /** The months that end with this period's last month, {@code count} of them. */
  public Period lastMonths(int count) {
    return ofMonths(lastMonth().minusMonths(count - 1L), lastMonth());
  }

  /**
   * In words for a screen: {@code Oct 2024 – Sep 2025}, {@code Oct 2024}, {@code 05/10/2024 –
   * 01/11/2024}.
   */
  public String inWords() {
    if (!isWholeMonths()) {
      return Figures.shortDate(from) + " – " + Figures.shortDate(lastDay());
    }
    if (firstMonth().equals(lastMonth())) {
      return Figures.shortMonth(firstMonth());
    }
    return Figures.shortMonth(firstMonth()) + " – " + Figures.shortMonth(lastMonth());
  }

  /** In words for running text: {@code October 2024 to September 2025}. */
  public String inSentence() {
    if (!isWholeMonths()) {
      return Words.text("kernel.period.to", Figures.longDate(from), Figures.longDate(lastDay()));
    }
    if (firstMonth().equals(lastMonth())) {
      return Figures.longMonth(firstMonth());
    }
    return Words.text(
        "kernel.period.to", Figures.longMonth(firstMonth()), Figures.longMonth(lastMonth()));
  }

  /** As the command line writes it; {@link #parse} reads it back. */
  public String code() {
    if (isWholeMonths()) {
      return firstMonth().equals(lastMonth())
          ? firstMonth().toString()
          : firstMonth() + ".." + lastMonth();
    }
    return from + ".." + lastDay();
  }
}
