package org.nimbench.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.value.GeoStatus;
import org.nimbench.kernel.Period;
import org.nimbench.store.AggregateFate;
import org.nimbench.store.AggregateRow;
import org.nimbench.store.BatchWriter;
import org.nimbench.store.IncidentRow;
import org.nimbench.work.Progress;

/** Stores the rows of one file, bundle by bundle, so that its length does not matter. */
final class FileLoad {
  private static final String OUT_OF_AREA = GeoStatus.OUT_OF_AREA.name();

  private final BatchWriter batch;
  private final Tally tally;
  private final Progress progress;
  private final CorrectedRows.@Nullable Origin origin;
  private final @Nullable Period claimed;
  private final Function<String, Set<Long>> apart;
  private final int monthsOfRow;
  private final Map<Group, RowMatcher> matchers = new LinkedHashMap<>();
  private @Nullable Group lastGroup;
  private @Nullable RowMatcher lastMatcher;

  /**
   * @param origin where its rows were kept back before; null where they come for the first time
   * @param claimed what the file is said to cover; null where nothing is said
   * @param apart imports of a supplier whose records are no earlier form of this file's
   * @param monthsOfRow how many months a row covers: three where no more than a quarter is kept
   */
  FileLoad(
      BatchWriter batch,
      Tally tally,
      Progress progress,
      CorrectedRows.@Nullable Origin origin,
      @Nullable Period claimed,
      Function<String, Set<Long>> apart,
      int monthsOfRow) {
    this.batch = batch;
    this.tally = tally;
    this.progress = progress;
    this.origin = origin;
    this.claimed = claimed;
    this.apart = apart;
    this.monthsOfRow = monthsOfRow;
  }

  void take(List<MappedRow> rows) {
    for (MappedRow mapped : rows) {
      if (origin != null) {
        batch.clearQuarantined(origin.batch(), origin.file(), mapped.line());
      }
      if (mapped.isCountedIn()) {
        continue;
      }
      tally.read++;
      IncidentRow row = mapped.row();
      AggregateRow total = mapped.total();
      if (row != null) {
        tally.moved += mapped.moved() ? 1 : 0;
        take(row, mapped.unmapped());
      } else if (total != null) {
        take(total);
      } else {
        tally.quarantine(mapped.reason());
        batch.quarantine(mapped.line(), mapped.reason(), mapped.raw());
      }
    }
  }

  private void take(IncidentRow row, boolean unmapped) {
    if (row.isLocated()) {
      tally.points.see(row.easting(), row.northing());
    } else {
      tally.notLocated++;
    }
    if (OUT_OF_AREA.equals(row.details().status())) {
      tally.outOfArea++;
    }
    if (unmapped) {
      tally.unmapped(row.offence());
    }
    tally.outOfPeriod += RowMapper.isOutside(claimed, row.span()) ? 1 : 0;
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

  private boolean isOutside(LocalDate day) {
    return claimed != null && !claimed.holds(day);
  }

  private void take(AggregateRow total) {
    AggregateFate fate = batch.add(total);
    tally.stored += fate == AggregateFate.STORED ? 1 : 0;
    tally.duplicate += fate == AggregateFate.DUPLICATE ? 1 : 0;
    tally.revised += fate == AggregateFate.REVISED ? 1 : 0;
    tally.outOfPeriod += isOutside(total.from()) ? 1 : 0;
    tally.suppliers.add(total.supplier());
    YearMonth last = YearMonth.from(total.to());
    for (YearMonth at = YearMonth.from(total.from()); !at.isAfter(last); at = at.plusMonths(1)) {
      cover(new Group(total.supplier(), at));
    }
  }

  private RowMatcher matcherOf(IncidentRow row) {
    LocalDate from = row.span().from();
    if (lastMatcher != null
        && lastGroup != null
        && lastGroup.month().getMonthValue() == from.getMonthValue()
        && lastGroup.month().getYear() == from.getYear()
        && lastGroup.supplier().equals(row.supplier())) {
      return lastMatcher;
    }
    Group group = new Group(row.supplier(), YearMonth.from(from));
    RowMatcher matcher =
        matchers.computeIfAbsent(
            group,
            g -> new RowMatcher(batch.stored(g.supplier(), g.month(), apart.apply(g.supplier()))));
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
      if (origin == null) {
        missing.note(entry.getKey(), matcher);
      }
      for (int i = 0; i < monthsOfRow; i++) {
        cover(new Group(entry.getKey().supplier(), entry.getKey().month().plusMonths(i)));
      }
    }
    Set<String> suppliers =
        matchers.keySet().stream().map(Group::supplier).collect(Collectors.toSet());
    tally.suppliers.addAll(suppliers);
    if (named != null) {
      suppliers.forEach(supplier -> tally.covered.add(new Group(supplier, named)));
    }
  }

  /** Rows outside what a file is said to cover do not make their month a covered one. */
  private void cover(Group group) {
    if (!isOutside(group.month().atDay(1)) || !isOutside(group.month().atEndOfMonth())) {
      tally.covered.add(group);
    }
  }
}
