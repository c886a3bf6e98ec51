package org.nimbench.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.supply.SupplyStatus;

/**
 * The prescribed sets by quarter, ready to be printed.
 *
 * @param partnership whose they are
 * @param today the day they stand so
 * @param quarters financial-year quarters, oldest first
 * @param rows one for each set, in the order of the regulations
 */
public record SupplySheet(
    String partnership, LocalDate today, List<Period> quarters, List<Row> rows) {
  public SupplySheet {
    quarters = List.copyOf(quarters);
    rows = List.copyOf(rows);
  }

  /**
   * One set.
   *
   * @param suppliers whom it is expected of, or who has sent it
   * @param cells one for each quarter
   */
  public record Row(SetKey set, List<String> suppliers, List<Cell> cells) {
    public Row {
      suppliers = List.copyOf(suppliers);
      cells = List.copyOf(cells);
    }
  }

  /**
   * One set in one quarter.
   *
   * @param status where it stands
   * @param due the last day to disclose it
   * @param records live records of the quarter, those of open data among them
   * @param totals totals without records behind them
   * @param received the day the newest extract of the supplier came; null without one
   * @param openDataMonths months that open data covers
   * @param refused the day the newest refused file came; null without one
   */
  public record Cell(
      SupplyStatus status,
      LocalDate due,
      long records,
      long totals,
      @Nullable LocalDate received,
      int openDataMonths,
      @Nullable LocalDate refused) {
    /** Whether nothing of the supplier is in and open data stands in its place. */
    public boolean isOpenDataOnly() {
      return status != SupplyStatus.RECEIVED && openDataMonths > 0;
    }

    /** Whether it is late and nothing stands in its place. */
    public boolean isLate() {
      return status == SupplyStatus.LATE && !isOpenDataOnly();
    }
  }

  /** How many cells open data alone fills. */
  public long openDataOnly() {
    return rows.stream().flatMap(row -> row.cells().stream()).filter(Cell::isOpenDataOnly).count();
  }

  /** How many cells stand so; those that open data alone fills stand for themselves. */
  public long count(SupplyStatus status) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.status() == status && !cell.isOpenDataOnly())
        .count();
  }

  /** How many cells have ended and are held by somebody: what could have come. */
  public long expected() {
    return openDataOnly()
        + count(SupplyStatus.RECEIVED)
        + count(SupplyStatus.DUE)
        + count(SupplyStatus.LATE)
        + count(SupplyStatus.REFUSED_QUALITY);
  }
}
