package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.MapVerdict;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Concentration;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** The counts that a hotspot map tells: how many there are, how many are on the map. */
final class MapCells {
  private MapCells() {}

  /**
   * A map of places.
   *
   * @param verdict what may be shown of its category; a map of squares counts single places, and is
   *     as fine as points
   * @param threshold below which a count is small
   */
  static Figure of(
      Evidence evidence, Result.Hotspot map, Keys keys, MapVerdict verdict, int threshold) {
    boolean isFree = verdict.points();
    boolean isSurface = map.bandwidth() > 0;
    if (!isFree && !(verdict.surface() && isSurface && hasNoSmallPart(map, threshold))) {
      String why = verdict.why();
      return Figure.refused(
          evidence, why.isEmpty() ? Words.text("products.release.map.few", threshold) : why);
    }
    List<Cell> cells = new ArrayList<>();
    List<Sum> sums = new ArrayList<>();
    stamp(evidence, keys, cells, sums);
    // A map that tells a small count would have others hidden for its sake: it goes instead.
    return cells.stream().anyMatch(cell -> isSmall(cell.count(), threshold))
        ? Figure.refused(evidence, Words.text("products.release.map.few", threshold))
        : Figure.picture(evidence, cells, sums);
  }

  private static boolean hasNoSmallPart(Result.Hotspot map, int threshold) {
    long all = Arrays.stream(map.counts()).asLongStream().sum();
    long inner = 0;
    for (Concentration part : map.concentration()) {
      if (isSmall(part.incidents() - inner, threshold)
          || isSmall(all - part.incidents(), threshold)) {
        return false;
      }
      inner = part.incidents();
    }
    return true;
  }

  private static boolean isSmall(long count, int threshold) {
    return count != 0 && Math.abs(count) < threshold;
  }

  /** All records, those on the map, and why the others are not on it. */
  private static void stamp(Evidence evidence, Keys keys, List<Cell> cells, List<Sum> sums) {
    Stamp stamp = evidence.stamp();
    CellKey whole = keys.whole();
    cells.add(new Cell(whole, stamp.n()));
    parts(
        whole,
        List.of("located=yes", "located=no"),
        List.of(stamp.located(), stamp.n() - stamp.located()),
        keys,
        cells,
        sums);
    if (stamp.used() != stamp.located()) {
      String method = evidence.recipe().method() + "/" + evidence.recipe().parameters();
      parts(
          whole,
          List.of("used=" + method, "not-used=" + method),
          List.of(stamp.used(), stamp.n() - stamp.used()),
          keys,
          cells,
          sums);
      stamp
          .excluded()
          .forEach((why, count) -> cells.add(new Cell(keys.apart(method + "/" + why), count)));
    }
  }

  private static void parts(
      CellKey whole,
      List<String> names,
      List<Long> counts,
      Keys keys,
      List<Cell> cells,
      List<Sum> sums) {
    List<CellKey> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      CellKey key = keys.apart(names.get(i));
      parts.add(key);
      cells.add(new Cell(key, counts.get(i)));
    }
    sums.add(new Sum(whole, parts));
  }
}
