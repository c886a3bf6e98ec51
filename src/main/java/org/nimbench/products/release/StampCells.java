package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.kernel.Stamp;
import org.nimbench.study.Evidence;

/**
 * The counts that the stamp of a figure tells: all records, those that have a place, those that
 * were counted, and why the others were not.
 *
 * @param cells the counts
 * @param sums how they add up
 */
record StampCells(List<Cell> cells, List<Sum> sums) {
  /** A stamp that tells nothing. */
  static final StampCells NONE = new StampCells(List.of(), List.of());

  StampCells {
    cells = List.copyOf(cells);
    sums = List.copyOf(sums);
  }

  /**
   * The counts of a stamp.
   *
   * @param isWhole whether the figure counts every record of its period: a chart with gaps does not
   */
  static StampCells of(Evidence evidence, Keys keys, boolean isWhole) {
    Stamp stamp = evidence.stamp();
    List<Cell> cells = new ArrayList<>();
    List<Sum> sums = new ArrayList<>();
    // Records without a place may be of any area, and are counted with those of each.
    CellKey all = keys.isOfPart() || !isWhole ? keys.apart("asked") : keys.whole();
    cells.add(new Cell(all, stamp.n()));
    Cell nowhere = new Cell(notLocated(keys), stamp.n() - stamp.located());
    parts(all, List.of(new Cell(keys.apart("located=yes"), stamp.located()), nowhere), cells, sums);
    if (stamp.used() != stamp.n() || keys.isOfPart()) {
      String method = method(evidence);
      Cell others = new Cell(keys.apart("not-" + method), stamp.n() - stamp.used());
      parts(all, List.of(new Cell(used(evidence, keys), stamp.used()), others), cells, sums);
      stamp
          .excluded()
          .forEach((why, count) -> cells.add(new Cell(keys.apart(method + "/" + why), count)));
    }
    return new StampCells(cells, sums);
  }

  /** The records without a place. */
  static CellKey notLocated(Keys keys) {
    return keys.everywhere().apart("located=no");
  }

  /** The records that a method counted, where it may have left some out. */
  static CellKey used(Evidence evidence, Keys keys) {
    Stamp stamp = evidence.stamp();
    boolean isAll =
        stamp.used() == stamp.n() || (keys.isOfPart() && stamp.used() == stamp.located());
    return isAll ? keys.whole() : keys.apart(method(evidence));
  }

  private static String method(Evidence evidence) {
    return "used=" + evidence.recipe().method() + "/" + evidence.recipe().parameters();
  }

  private static void parts(CellKey whole, List<Cell> parts, List<Cell> cells, List<Sum> sums) {
    cells.addAll(parts);
    sums.add(new Sum(whole, parts.stream().map(Cell::key).toList()));
  }
}
