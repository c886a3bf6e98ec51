package org.nimbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.supply.QuarterNames;
import org.nimbench.supply.SupplyGrid;

/** The grid as a table that fits a terminal of a hundred columns. */
final class SetsTable {
  private static final int QUARTERS = 8;
  private static final int CENTURY = 2;

  private SetsTable() {}

  static List<String> of(SupplyGrid grid) {
    int first = Math.max(0, grid.quarters().size() - QUARTERS);
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder(named(0, Words.text("cli.sets.set")));
    for (Period quarter : grid.quarters().subList(first, grid.quarters().size())) {
      head.append(cell(QuarterNames.name(quarter).substring(CENTURY)));
    }
    lines.add(head.toString().stripTrailing());
    for (SupplyGrid.Row row : grid.rows()) {
      StringBuilder line = new StringBuilder(named(row.set().number(), row.set().key()));
      row.cells().subList(first, row.cells().size()).forEach(one -> line.append(cell(word(one))));
      lines.add(line.toString().stripTrailing());
    }
    lines.add("");
    for (SupplyGrid.Row row : grid.rows()) {
      if (!row.suppliers().isEmpty()) {
        lines.add(
            named(row.set().number(), row.set().key()) + " " + String.join(", ", row.suppliers()));
      }
    }
    addDue(lines, grid);
    lines.add("");
    return lines;
  }

  /** The quarter whose day comes next. */
  private static void addDue(List<String> lines, SupplyGrid grid) {
    List<SupplyGrid.Cell> cells = grid.rows().get(0).cells();
    int ended = cells.size() - 2;
    if (ended >= 0) {
      lines.add(
          Words.text(
              "cli.sets.due",
              QuarterNames.name(grid.quarters().get(ended)),
              cells.get(ended).due()));
    }
  }

  private static String named(int number, String name) {
    return String.format(Locale.ROOT, "%2s %-17s", number == 0 ? "" : String.valueOf(number), name);
  }

  private static String cell(String word) {
    return String.format(Locale.ROOT, " %-9s", word);
  }

  private static String word(SupplyGrid.Cell cell) {
    if (cell.batches().isEmpty() || cell.openDataMonths() == 0) {
      return status(cell);
    }
    return switch (cell.status()) {
      case RECEIVED -> status(cell);
      default -> Words.text("cli.sets.open");
    };
  }

  private static String status(SupplyGrid.Cell cell) {
    return switch (cell.status()) {
      case NOT_DUE -> Words.text("cli.sets.not-due");
      case DUE -> Words.text("cli.sets.is-due");
      case RECEIVED -> Words.text("cli.sets.received");
      case LATE -> Words.text("cli.sets.late");
      case NOT_HELD -> Words.text("cli.sets.not-held");
      case REFUSED_QUALITY -> Words.text("cli.sets.refused");
    };
  }
}
