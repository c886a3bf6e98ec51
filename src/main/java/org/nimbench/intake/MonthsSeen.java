package org.nimbench.intake;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.value.DayLimits;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Period;

/** The months in which the rows of partners' extracts happened, and what quarter they are of. */
final class MonthsSeen {
  /** Fewer rows say nothing of what a file covers. */
  private static final int ENOUGH = 20;

  /** So many rows of a file lie in its quarter; those of a whole year lie in none so clearly. */
  private static final double MOST = 0.75;

  private static final int QUARTER = 3;

  private final TreeMap<YearMonth, Long> rows = new TreeMap<>();
  private final @Nullable WhenReader when;

  private MonthsSeen(@Nullable WhenReader when) {
    this.when = when;
  }

  /**
   * The months of a table whose rows are still to be seen, under the order of day and month the
   * mapping names or the usual one; times of day do not matter. Tables of totals, and of casualties
   * without a day, say no month.
   */
  static MonthsSeen in(TablePlan plan, DateLook dates, DayLimits limits) {
    if (plan.form().unit() != SetForm.Unit.RECORD || plan.isCasualties()) {
      return new MonthsSeen(null);
    }
    DateLook.Decided days = dates.decide(plan.mapping().dates());
    return new MonthsSeen(
        new WhenReader(
            new DateLook.Decided(days.places(), days.dates(), Map.of()),
            limits,
            plan.form().keeps()));
  }

  /** The months of several tables together. */
  static MonthsSeen of(List<TableRead> reads) {
    MonthsSeen all = new MonthsSeen(null);
    reads.forEach(
        read -> read.months().rows.forEach((month, n) -> all.rows.merge(month, n, Long::sum)));
    return all;
  }

  void see(Row row) {
    DateSpan span = when == null ? null : when.read(row).span();
    if (span != null) {
      rows.merge(YearMonth.from(span.from()), 1L, Long::sum);
    }
  }

  @Nullable YearMonth first() {
    return rows.isEmpty() ? null : rows.firstKey();
  }

  @Nullable YearMonth last() {
    return rows.isEmpty() ? null : rows.lastKey();
  }

  /** The quarter that at least three quarters of the rows lie in; null where there is none. */
  @Nullable Period quarter() {
    Map<YearMonth, Long> quarters = new HashMap<>();
    rows.forEach((month, count) -> quarters.merge(quarter(month), count, Long::sum));
    long all = rows.values().stream().mapToLong(Long::longValue).sum();
    for (YearMonth first : new TreeSet<>(quarters.keySet())) {
      if (all >= ENOUGH && quarters.getOrDefault(first, 0L) >= MOST * all) {
        return Period.ofMonths(first, first.plusMonths(QUARTER - 1L));
      }
    }
    return null;
  }

  private static YearMonth quarter(YearMonth month) {
    return month.minusMonths((month.getMonthValue() - 1L) % QUARTER);
  }
}
