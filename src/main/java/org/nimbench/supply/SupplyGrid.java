package org.nimbench.supply;

import java.time.LocalDate;
import java.util.List;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * The prescribed sets by quarter.
 *
 * @param quarters financial-year quarters, oldest first
 * @param rows one for each set, in the order of the regulations
 */
public record SupplyGrid(List<Period> quarters, List<Row> rows) {
  public SupplyGrid {
    quarters = List.copyOf(quarters);
    rows = List.copyOf(rows);
  }

  /**
   * One set.
   *
   * @param set the set
   * @param suppliers whom the register expects it of today; where it names nobody, who has sent it
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
   * @param due the last day for the supplier to disclose it
   * @param batches the imports that cover a month of it, the supplier's own and open data
   * @param openDataMonths months of the quarter that open data covers; open data is never the
   *     supplier's own extract
   * @param refusals the refused files that were meant for it
   */
  public record Cell(
      SupplyStatus status,
      LocalDate due,
      List<Long> batches,
      int openDataMonths,
      List<Long> refusals) {
    public Cell {
      refusals = List.copyOf(refusals);
      batches = List.copyOf(batches);
    }
  }
}
