package org.nimbench.products.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Incidents;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * Records that run over the end of a period. Tables and maps of the period leave them out, a chart
 * by month counts them where they begin, so that the two count different records.
 */
final class Crossings {
  private final Workspace workspace;
  private final Progress progress;
  private final Map<List<Object>, LocalDate> found = new HashMap<>();
  private final Map<List<Object>, Boolean> overDays = new HashMap<>();

  Crossings(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
  }

  /**
   * The first day of the earliest record of a set that begins before a day and ends on it or later,
   * whatever its category and place; the day itself where there is none.
   */
  LocalDate earliest(SetKey set, LocalDate day) {
    return found.computeIfAbsent(List.of(set, day), wanted -> find(set, day));
  }

  /** Whether a record of a set that begins in a period runs over several days that are known. */
  boolean isOverDays(SetKey set, Period period) {
    return overDays.computeIfAbsent(List.of(set, period), wanted -> runsOver(set, period));
  }

  private boolean runsOver(SetKey set, Period period) {
    Incidents incidents = workspace.incidents(set, progress);
    int[] first = incidents.firstDays();
    int[] last = incidents.lastDays();
    long from = period.from().toEpochDay();
    long to = period.to().toEpochDay();
    return IntStream.range(0, incidents.size())
        .filter(i -> first[i] >= from && first[i] < to && first[i] < last[i])
        .anyMatch(i -> incidents.precisions()[i] <= DatePrecision.DAY.ordinal());
  }

  private LocalDate find(SetKey set, LocalDate day) {
    Incidents incidents = workspace.incidents(set, progress);
    int[] first = incidents.firstDays();
    int[] last = incidents.lastDays();
    long end = day.toEpochDay();
    long earliest = end;
    for (int i = 0; i < incidents.size(); i++) {
      if (first[i] < end && last[i] >= end) {
        earliest = Math.min(earliest, first[i]);
      }
    }
    return LocalDate.ofEpochDay(earliest);
  }
}
