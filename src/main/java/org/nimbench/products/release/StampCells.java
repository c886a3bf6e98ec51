package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.kernel.Excluded;
import org.nimbench.kernel.Stamp;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

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

  private static final String LOCATED = "located=yes";

  StampCells {
    cells = List.copyOf(cells);
    sums = List.copyOf(sums);
  }

  /**
   * The counts of a stamp. A record that runs over an end of the period, or whose hour is not known
   * where hours are asked for, is asked for and not counted: the number of those asked for is that
   * of the whole only where there is none.
   */
  static StampCells of(Evidence evidence, Keys keys) {
    Stamp stamp = evidence.stamp();
    List<Cell> cells = new ArrayList<>();
    List<Sum> sums = new ArrayList<>();
    CellKey whole = keys.within().whole();
    CellKey all = stamp.n() == within(stamp) ? whole : keys.apart("asked");
    cells.add(new Cell(all, stamp.n()));
    Cell located = new Cell(keys.apart(LOCATED), stamp.located());
    Cell nowhere = new Cell(notLocated(keys), stamp.n() - stamp.located());
    parts(all, List.of(located, nowhere), cells, sums);
    if (!all.equals(whole)) {
      Cell aside = new Cell(keys.apart("aside"), stamp.n() - within(stamp));
      parts(all, List.of(new Cell(whole, within(stamp)), aside), cells, sums);
    }
    CellKey used = used(evidence, keys);
    if (stamp.used() != stamp.n()) {
      leftOut(evidence, keys, all, used, cells, sums);
    }
    if (isOfPlaces(evidence) && stamp.used() != stamp.located()) {
      sums.add(
          new Sum(located.key(), List.of(used, keys.apart("located-not-" + method(evidence)))));
    }
    return new StampCells(cells, sums);
  }

  /** The same where nothing of it is told: readers know how such counts add up in any case. */
  StampCells untold() {
    return new StampCells(List.of(), sums);
  }

  private static void leftOut(
      Evidence evidence, Keys keys, CellKey all, CellKey used, List<Cell> cells, List<Sum> sums) {
    Stamp stamp = evidence.stamp();
    Cell others = new Cell(keys.apart("not-" + method(evidence)), stamp.n() - stamp.used());
    parts(all, List.of(new Cell(used, stamp.used()), others), cells, sums);
    List<Cell> reasons =
        stamp.excluded().entrySet().stream()
            .filter(why -> why.getValue() > 0)
            .map(why -> new Cell(reason(evidence, keys, why), why.getValue()))
            .toList();
    if (!reasons.isEmpty()) {
      parts(others.key(), reasons, cells, sums);
    }
  }

  private static CellKey reason(Evidence evidence, Keys keys, Map.Entry<String, Long> why) {
    String code = Excluded.of(why.getKey()).map(Excluded::code).orElse(why.getKey());
    return keys.apart(method(evidence) + "/" + code);
  }

  /**
   * How many records are of the period as a whole and all of whose days and hours that were asked
   * for are known: what a table or a map counts, and what it has no place for.
   */
  static long within(Stamp stamp) {
    return stamp.used()
        + stamp.excluded().entrySet().stream()
            .filter(why -> Excluded.of(why.getKey()).filter(Excluded::isMeant).isPresent())
            .mapToLong(Map.Entry::getValue)
            .sum();
  }

  /** Whether it is known of every reason whether it leaves out records that are asked for. */
  static boolean knows(Stamp stamp) {
    return stamp.excluded().keySet().stream().allMatch(why -> Excluded.of(why).isPresent());
  }

  /** The records without a place. */
  static CellKey notLocated(Keys keys) {
    return keys.everywhere().apart("located=no");
  }

  /** The records that a method counted. */
  static CellKey used(Evidence evidence, Keys keys) {
    Stamp stamp = evidence.stamp();
    if (stamp.used() == within(stamp)) {
      return keys.within().whole();
    }
    return isOfPlaces(evidence) && stamp.used() == stamp.located()
        ? keys.apart(LOCATED)
        : keys.apart(method(evidence));
  }

  /** Whether a method counts located records only. */
  private static boolean isOfPlaces(Evidence evidence) {
    return evidence.result() instanceof Result.Hotspot || evidence.result() instanceof Result.Areas;
  }

  private static String method(Evidence evidence) {
    return "used=" + evidence.recipe().method() + "/" + evidence.recipe().parameters();
  }

  private static void parts(CellKey whole, List<Cell> parts, List<Cell> cells, List<Sum> sums) {
    cells.addAll(parts);
    sums.add(new Sum(whole, parts.stream().map(Cell::key).toList()));
  }
}
