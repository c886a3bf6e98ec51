package org.nimbench.intake;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.reading.RowReader;
import org.nimbench.kernel.Period;
import org.nimbench.work.Progress;

/** The months in which the rows of partners' extracts happened, and what quarter they are of. */
final class MonthsSeen {
  /** Fewer rows say nothing of what a file covers. */
  private static final int ENOUGH = 20;

  /** So many rows of a file lie in its quarter; those of a whole year lie in none so clearly. */
  private static final double MOST = 0.75;

  private static final int QUARTER = 3;

  private final TreeMap<YearMonth, Long> rows = new TreeMap<>();

  private MonthsSeen() {}

  /**
   * Reads the tables once more: how dates are written is known only when all of them were seen.
   * Tables of totals, and of casualties without a day, say no month here.
   */
  static MonthsSeen of(List<TableRead> reads, Progress progress) {
    MonthsSeen seen = new MonthsSeen();
    for (TableRead read : reads) {
      if (read.plan().form().unit() == SetForm.Unit.RECORD && !read.plan().isCasualties()) {
        try (RowReader reader = read.table().rows()) {
          while (reader.hasNext()) {
            progress.check();
            When when = read.when().read(reader.next());
            if (when.span() != null) {
              seen.rows.merge(YearMonth.from(when.span().from()), 1L, Long::sum);
            }
          }
        }
      }
    }
    return seen;
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
