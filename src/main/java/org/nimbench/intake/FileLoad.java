package org.nimbench.intake;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.store.BatchWriter;
import org.nimbench.store.IncidentRow;
import org.nimbench.work.Progress;

/** Stores the rows of one file, bundle by bundle, so that its length does not matter. */
final class FileLoad {
  private final BatchWriter batch;
  private final Tally tally;
  private final Progress progress;
  private final Map<Group, RowMatcher> matchers = new LinkedHashMap<>();
  private @Nullable Group lastGroup;
  private @Nullable RowMatcher lastMatcher;

  FileLoad(BatchWriter batch, Tally tally, Progress progress) {
    this.batch = batch;
    this.tally = tally;
    this.progress = progress;
  }

  void take(List<MappedRow> rows) {
    for (MappedRow mapped : rows) {
      tally.read++;
      IncidentRow row = mapped.row();
      if (row == null) {
        tally.quarantine(mapped.reason());
        batch.quarantine(mapped.line(), mapped.reason(), mapped.raw());
      } else {
        take(row);
      }
    }
  }

  private void take(IncidentRow row) {
    tally.notLocated += row.isLocated() ? 0 : 1;
    tally.unmapped += row.type() < 0 ? 1 : 0;
    RowMatcher matcher = matcherOf(row);
    Fate fate = matcher.see(row.key(), row.keyRest(), row.content());
    if (fate == Fate.DUPLICATE) {
      tally.duplicate++;
      return;
    }
    long record = batch.add(row);
    if (fate == Fate.OPEN) {
      matcher.leaveOpen(row.key(), row.keyRest(), record);
    } else {
      tally.stored++;
    }
  }

  private RowMatcher matcherOf(IncidentRow row) {
    YearMonth month = YearMonth.from(row.span().from());
    if (lastMatcher != null
        && lastGroup != null
        && lastGroup.month().equals(month)
        && lastGroup.supplier().equals(row.supplier())) {
      return lastMatcher;
    }
    Group group = new Group(row.supplier(), month);
    RowMatcher matcher =
        matchers.computeIfAbsent(group, g -> new RowMatcher(batch.stored(g.supplier(), g.month())));
    lastGroup = group;
    lastMatcher = matcher;
    return matcher;
  }

  /**
   * Decides what only the whole file can decide.
   *
   * @param named the month the file's name covers; null where it names none
   */
  void finish(@Nullable YearMonth named, Missing missing) {
    for (Map.Entry<Group, RowMatcher> entry : matchers.entrySet()) {
      RowMatcher matcher = entry.getValue();
      long pairs =
          matcher.settle(
              (stored, fresh) -> {
                progress.check();
                batch.revise(stored, fresh);
              });
      tally.revised += pairs;
      tally.stored += matcher.openRows() - pairs;
      missing.note(entry.getKey(), matcher);
    }
    Set<String> suppliers =
        matchers.keySet().stream().map(Group::supplier).collect(Collectors.toSet());
    tally.suppliers.addAll(suppliers);
    tally.covered.addAll(matchers.keySet());
    if (named != null) {
      suppliers.forEach(supplier -> tally.covered.add(new Group(supplier, named)));
    }
  }
}
