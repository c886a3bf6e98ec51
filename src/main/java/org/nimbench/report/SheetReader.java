package org.nimbench.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.AggregateRow;
import org.nimbench.store.CoveredMonth;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;
import org.nimbench.supply.Supply;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.work.Progress;

/** Reads a sheet out of a workspace. */
final class SheetReader {
  private static final int QUARTERS = 8;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  private final Workspace workspace;
  private final List<CoveredMonth> covered;
  private final List<Refusal> refusals;

  private SheetReader(Workspace workspace) {
    this.workspace = workspace;
    this.covered = workspace.coveredMonths();
    this.refusals = workspace.ledger().refusals();
  }

  static SupplySheet read(Workspace workspace, LocalDate today, Progress progress) {
    SupplyGrid grid = new Supply(workspace).grid(today);
    SheetReader reader = new SheetReader(workspace);
    int first = grid.quarters().size() - QUARTERS;
    List<Period> quarters = grid.quarters().subList(first, grid.quarters().size());
    List<SupplySheet.Row> rows = new ArrayList<>();
    for (SupplyGrid.Row row : grid.rows()) {
      progress.check();
      rows.add(reader.row(row, quarters, first, progress));
    }
    return new SupplySheet(workspace.name(), today, quarters, rows);
  }

  private SupplySheet.Row row(
      SupplyGrid.Row row, List<Period> quarters, int first, Progress progress) {
    boolean isIn = covered.stream().anyMatch(month -> month.set().equals(row.set()));
    long[] records = new long[quarters.size()];
    long[] totals = new long[quarters.size()];
    if (isIn) {
      for (int month : workspace.incidents(row.set(), progress).months()) {
        add(records, quarters, month);
      }
      for (AggregateRow total : workspace.aggregates(row.set())) {
        add(totals, quarters, number(YearMonth.from(total.from())));
      }
    }
    List<SupplySheet.Cell> cells = new ArrayList<>();
    for (int q = 0; q < quarters.size(); q++) {
      SupplyGrid.Cell cell = row.cells().get(first + q);
      cells.add(
          new SupplySheet.Cell(
              cell.status(),
              cell.due(),
              records[q],
              totals[q],
              received(row.set(), quarters.get(q)),
              cell.openDataMonths(),
              refused(cell.refusals())));
    }
    return new SupplySheet.Row(row.set(), row.suppliers(), cells);
  }

  private static void add(long[] counts, List<Period> quarters, int month) {
    int quarter = Math.floorDiv(month - number(quarters.get(0).firstMonth()), MONTHS_OF_QUARTER);
    if (quarter >= 0 && quarter < counts.length) {
      counts[quarter]++;
    }
  }

  /** Months as the store numbers them. */
  private static int number(YearMonth month) {
    return month.getYear() * MONTHS_OF_YEAR + month.getMonthValue() - 1;
  }

  private @Nullable LocalDate received(SetKey set, Period quarter) {
    Optional<LocalDate> newest =
        covered.stream()
            .filter(month -> month.set().equals(set) && !month.openData())
            .filter(month -> quarter.months().contains(month.month()))
            .map(CoveredMonth::received)
            .max(Comparator.naturalOrder());
    return newest.orElse(null);
  }

  private @Nullable LocalDate refused(List<Long> ids) {
    Optional<LocalDate> newest =
        refusals.stream()
            .filter(one -> ids.contains(one.id()))
            .map(Refusal::received)
            .max(Comparator.naturalOrder());
    return newest.orElse(null);
  }
}
