package org.nimbench.intake;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nimbench.store.RowCounts;

/** The ledger while it grows. */
final class Tally {
  /** More different unknown words, or reasons, than this are no longer told apart. */
  private static final int MOST_WORDS = 2_000;

  long read;
  long stored;
  long duplicate;
  long revised;
  long withdrawn;
  long quarantined;
  long notLocated;
  long unmapped;
  long outOfPeriod;
  long moved;
  long outOfArea;
  long casualties;
  long casualtiesAlone;
  String period = "";
  final Map<String, Long> reasons = new LinkedHashMap<>();
  final Map<String, String> dropped = new LinkedHashMap<>();
  final Map<String, String> accepted = new LinkedHashMap<>();
  final Map<String, String> skipped = new LinkedHashMap<>();
  final Set<Group> covered = new HashSet<>();
  final Set<String> suppliers = new TreeSet<>();
  final SamplePoints points = new SamplePoints();
  private final Map<String, Long> words = new HashMap<>();

  void quarantine(String reason) {
    quarantined++;
    reasons.merge(reason, 1L, Long::sum);
  }

  void unmapped(String word) {
    unmapped++;
    if (words.size() < MOST_WORDS || words.containsKey(word)) {
      words.merge(word, 1L, Long::sum);
    }
  }

  /** Categories no code table knows, the commonest first. */
  Map<String, Long> words() {
    Map<String, Long> sorted = new LinkedHashMap<>();
    new TreeMap<>(words)
        .entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .forEach(word -> sorted.put(word.getKey(), word.getValue()));
    return sorted;
  }

  RowCounts counts() {
    return new RowCounts(
        read, stored, duplicate, revised, withdrawn, quarantined, notLocated, unmapped);
  }

  Ledger ledger(@Nullable Long batch) {
    List<YearMonth> months = covered.stream().map(Group::month).distinct().sorted().toList();
    return new Ledger(
        counts(),
        reasons,
        dropped,
        skipped,
        months,
        batch,
        outOfPeriod,
        words(),
        new Ledger.Noted(moved, outOfArea, casualties, casualtiesAlone, period, accepted));
  }
}
