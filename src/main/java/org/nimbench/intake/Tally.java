package org.nimbench.intake;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nimbench.store.RowCounts;

/** The ledger while it grows. */
final class Tally {
  long read;
  long stored;
  long duplicate;
  long revised;
  long withdrawn;
  long quarantined;
  long notLocated;
  long unmapped;
  final Map<String, Long> reasons = new LinkedHashMap<>();
  final Map<String, String> skipped = new LinkedHashMap<>();
  final Set<Group> covered = new HashSet<>();
  final Set<String> suppliers = new TreeSet<>();

  void quarantine(String reason) {
    quarantined++;
    reasons.merge(reason, 1L, Long::sum);
  }

  RowCounts counts() {
    return new RowCounts(
        read, stored, duplicate, revised, withdrawn, quarantined, notLocated, unmapped);
  }

  Ledger ledger(@Nullable Long batch) {
    List<YearMonth> months = covered.stream().map(Group::month).distinct().sorted().toList();
    return new Ledger(counts(), reasons, Map.of(), skipped, months, batch);
  }
}
