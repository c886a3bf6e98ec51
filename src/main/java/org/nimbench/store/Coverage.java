package org.nimbench.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/**
 * Which months a set covers, supplier by supplier. A covered month without a match counts 0; an
 * uncovered month is a gap.
 *
 * @param set the information set
 * @param bySupplier months covered, by supplier; suppliers in alphabetical order
 * @param incomplete covered months of which some supplier's newest extract is from before their end
 * @param newestExtract the day the newest extract was received; null when there is none
 */
public record Coverage(
    SetKey set,
    SortedMap<String, NavigableSet<YearMonth>> bySupplier,
    NavigableSet<YearMonth> incomplete,
    @Nullable LocalDate newestExtract) {

  static Coverage of(SetKey set, List<CoveredMonth> months) {
    SortedMap<String, NavigableSet<YearMonth>> bySupplier = new TreeMap<>();
    SortedMap<String, LocalDate> newestOfMonth = new TreeMap<>();
    LocalDate newest = null;
    for (CoveredMonth covered : months) {
      newestOfMonth.merge(
          covered.month() + covered.supplier(), covered.received(), (a, b) -> a.isAfter(b) ? a : b);
      bySupplier.computeIfAbsent(covered.supplier(), s -> new TreeSet<>()).add(covered.month());
      if (newest == null || covered.received().isAfter(newest)) {
        newest = covered.received();
      }
    }
    NavigableSet<YearMonth> incomplete = new TreeSet<>();
    for (CoveredMonth covered : months) {
      LocalDate last = newestOfMonth.get(covered.month() + covered.supplier());
      if (last != null && !last.isAfter(covered.month().atEndOfMonth())) {
        incomplete.add(covered.month());
      }
    }
    return new Coverage(set, Collections.unmodifiableSortedMap(bySupplier), incomplete, newest);
  }

  /** Whether every supplier's newest extract of a month was made after the month had ended. */
  public boolean isComplete(YearMonth month) {
    return !incomplete.contains(month);
  }

  /** Months that at least one supplier covers, in order. */
  public NavigableSet<YearMonth> months() {
    NavigableSet<YearMonth> any = new TreeSet<>();
    bySupplier.values().forEach(any::addAll);
    return any;
  }

  /** Whether at least one supplier covers a month. */
  public boolean covers(YearMonth month) {
    return bySupplier.values().stream().anyMatch(months -> months.contains(month));
  }

  /** Whether a supplier covers a month. */
  public boolean covers(String supplier, YearMonth month) {
    NavigableSet<YearMonth> months = bySupplier.get(supplier);
    return months != null && months.contains(month);
  }
}
