package org.nimbench.products.release;

import java.util.List;
import java.util.stream.Stream;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Period;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * The counts of two periods by area. Captions and differences tell of both, so that it is shown as
 * it is or not at all.
 */
final class ChangeCells {
  private static final int YEAR = 12;
  private static final String LAYER = "layer:";

  private ChangeCells() {}

  /**
   * What changed by area.
   *
   * @param now names its own period
   */
  static Figure of(Evidence evidence, Result.Table table, Period period, Keys now) {
    String given = evidence.recipe().parameters().getOrDefault("before", "");
    Period earlier = given.isEmpty() ? period.shiftMonths(-YEAR) : Period.parse(given);
    Figure after = TableCells.ofAreas(evidence, counts(table, "count"), layer(evidence), now);
    Figure before =
        TableCells.ofAreas(evidence, counts(table, "before"), layer(evidence), now.of(earlier));
    return Figure.picture(
        evidence,
        Stream.concat(after.cells().stream(), before.cells().stream()).toList(),
        Stream.concat(after.sums().stream(), before.sums().stream()).toList());
  }

  private static Result.Table counts(Result.Table table, String heading) {
    int place = table.headings().indexOf(heading);
    List<List<String>> rows =
        table.rows().stream().map(row -> List.of(row.get(0), row.get(1), row.get(place))).toList();
    long total = rows.stream().mapToLong(row -> Long.parseLong(row.get(2))).sum();
    return new Result.Table(List.of("code", "name", "count"), rows, total);
  }

  /** The layer it was counted by, which the recipe may leave to the method. */
  private static String layer(Evidence evidence) {
    return evidence.stamp().dataVersions().stream()
        .map(DataVersion::name)
        .filter(name -> name.startsWith(LAYER))
        .findFirst()
        .map(name -> name.substring(LAYER.length()))
        .orElse("");
  }
}
