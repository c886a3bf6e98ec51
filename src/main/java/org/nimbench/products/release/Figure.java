package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.CellVerdict;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.ReleaseTable;
import org.nimbench.disclosure.release.Showing;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * A figure as release control sees it.
 *
 * @param evidence the figure
 * @param cells every count that its picture, table or words show or let readers work out
 * @param sums how they add up
 * @param table what is printed where some are hidden; null where it is then left out
 * @param rows the count in each row of the table; null where the data do not say
 * @param total the total of the table; null where it is no count of its own
 * @param values names of values for sentences → the counts that each is worked out of
 * @param stamp what its stamp tells besides
 * @param refused why no release may show it; empty if one may
 */
record Figure(
    Evidence evidence,
    List<Cell> cells,
    List<Sum> sums,
    Result.@Nullable Table table,
    List<@Nullable CellKey> rows,
    @Nullable CellKey total,
    Map<String, List<CellKey>> values,
    StampCells stamp,
    String refused) {
  /** Values that are the count they are worked out of. */
  private static final Set<String> COUNTS = Set.of("total", "used");

  /** A figure that is left out, and why. */
  static Figure refused(Evidence evidence, String why) {
    return new Figure(
        evidence, List.of(), List.of(), null, List.of(), null, Map.of(), StampCells.NONE, why);
  }

  /** A picture that is shown as it is or left out. */
  static Figure picture(Evidence evidence, List<Cell> cells, List<Sum> sums) {
    return new Figure(evidence, cells, sums, null, List.of(), null, Map.of(), StampCells.NONE, "");
  }

  /** The same figure whose stamp tells counts besides. */
  Figure withStamp(StampCells told) {
    return new Figure(evidence, cells, sums, table, rows, total, values, told, refused);
  }

  /** The same figure, which is shown as it is or not at all. */
  Figure asItIs() {
    return new Figure(evidence, cells, sums, null, List.of(), null, values, stamp, refused);
  }

  /** The same figure, with how its counts stand to those of other questions. */
  Figure tied(Keys keys) {
    Stream<Sum> stated = Stream.concat(sums.stream(), stamp.sums().stream());
    List<Sum> all = new ArrayList<>(sums);
    Stream.concat(
            Stream.concat(cells.stream(), stamp.cells().stream()).map(Cell::key),
            stated.flatMap(sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream())))
        .distinct()
        .forEach(key -> all.addAll(keys.ties(key)));
    return new Figure(evidence, cells, all, table, rows, total, values, stamp, refused);
  }

  ReleaseTable releaseTable() {
    return new ReleaseTable(
        evidence.id(),
        Stream.concat(cells.stream(), stamp.cells().stream()).distinct().toList(),
        Stream.concat(sums.stream(), stamp.sums().stream()).toList());
  }

  /** Whether every count of it may be read as it is. */
  boolean isWhole(Judged judged) {
    return refused.isEmpty() && cells.stream().allMatch(cell -> isExact(cell.key(), judged));
  }

  /** Whether its stamp may be read as it is too. */
  boolean isStampWhole(Judged judged) {
    return stamp.cells().stream().allMatch(cell -> isExact(cell.key(), judged));
  }

  /** Names of values that may be told whatever else is hidden, as the evidence's id and theirs. */
  List<String> open(Judged judged) {
    List<String> open = new ArrayList<>();
    values.forEach(
        (name, keys) -> {
          if (keys.stream().allMatch(key -> isExact(key, judged))) {
            open.add(evidence.id() + "." + name);
          }
        });
    Result.Table counts = table;
    if (counts != null && new TopRow(counts, rows, judged).isTold()) {
      open.addAll(List.of(evidence.id() + ".top", evidence.id() + ".top-count"));
      if (open.contains(evidence.id() + ".total")) {
        open.add(evidence.id() + ".top-share");
      }
    }
    return open;
  }

  /** Values that are a rounded count, by the evidence's id and their name. */
  Map<String, Long> rounded(Judged judged) {
    Map<String, Long> rounded = new LinkedHashMap<>();
    values.forEach(
        (name, keys) -> {
          Optional<CellVerdict> verdict =
              judged.of(keys.get(0)).filter(one -> one.showing() == Showing.ROUNDED);
          if (COUNTS.contains(name)) {
            verdict
                .map(CellVerdict::number)
                .ifPresent(number -> rounded.put(evidence.id() + "." + name, number));
          }
        });
    return rounded;
  }

  /** Its counts that readers may not see. */
  Set<Long> secrets(Judged judged) {
    return Stream.concat(cells.stream(), stamp.cells().stream())
        .filter(cell -> !isExact(cell.key(), judged))
        .map(Cell::count)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isExact(CellKey key, Judged judged) {
    return judged.of(key).filter(v -> v.showing() == Showing.EXACT).isPresent();
  }

  /** Whether anything of it is printed as figure or table. */
  boolean isPrinted(Judged judged) {
    return isWhole(judged) || (refused.isEmpty() && table != null);
  }
}
