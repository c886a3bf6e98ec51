package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Dimension;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.kernel.Words;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * The counts of a table and of a map by areas, which is printed as a table where some are hidden.
 */
final class TableCells {
  private static final String COUNT = "count";
  private static final String AREA = "area:";
  private static final String CODE = "code";

  private final Keys keys;
  private final List<Cell> cells = new ArrayList<>();
  private final List<@Nullable CellKey> rows = new ArrayList<>();

  private TableCells(Keys keys) {
    this.keys = keys;
  }

  /** A table by one or two dimensions. */
  static Figure of(Evidence evidence, Result.Table table, Keys keys, List<String> categories) {
    return new TableCells(keys.within()).figure(evidence, table, layer(evidence), categories);
  }

  /** A map by areas; what lies in none of them belongs to its total. */
  static Figure of(
      Evidence evidence, Result.Areas areas, Keys keys, String outside, String nowhere) {
    List<List<String>> rows = new ArrayList<>();
    for (AreaFigure area : areas.areas()) {
      rows.add(List.of(area.code(), area.name(), Long.toString(area.count())));
    }
    long inside = areas.areas().stream().mapToLong(AreaFigure::count).sum();
    long all = StampCells.within(evidence.stamp());
    add(rows, outside, areas.elsewhere());
    add(rows, nowhere, all - inside - areas.elsewhere());
    Result.Table table = new Result.Table(List.of(CODE, "name", COUNT), rows, all);
    return ofAreas(evidence, table, areas.layer(), keys);
  }

  /** Counts by area that add up to everything a filter means. */
  static Figure ofAreas(Evidence evidence, Result.Table table, String layer, Keys keys) {
    return new TableCells(keys.within()).figure(evidence, table, layer, List.of());
  }

  private static void add(List<List<String>> rows, String name, long count) {
    if (count != 0) {
      rows.add(List.of("", name, Long.toString(count)));
    }
  }

  private Figure figure(
      Evidence evidence, Result.Table table, String layer, List<String> categories) {
    CellKey total = keys.whole();
    int count = table.headings().indexOf(COUNT);
    Set<CellKey> parts = new LinkedHashSet<>();
    long sum = 0;
    for (List<String> row : table.rows()) {
      String written = row.get(count);
      CellKey key =
          written.isEmpty()
              ? null
              : keys.row(table.headings().subList(0, count), row.subList(0, count), layer);
      rows.add(key);
      if (key != null && !key.equals(total)) {
        parts.add(key);
        cells.add(new Cell(key, Long.parseLong(written)));
        sum += Long.parseLong(written);
      }
    }
    cells.add(new Cell(total, table.total()));
    if (table.headings().indexOf("type") == 0 && count == 1) {
      noughts(total, categories, parts);
    }
    List<Sum> sums = new ArrayList<>(sums(total, table.total() - sum, parts));
    sums.addAll(margins(table, count, layer));
    sums.addAll(withoutPlace(table));
    return new Figure(
        evidence, cells, sums, table, rows, total, totals(total), StampCells.NONE, "");
  }

  private static Map<String, List<CellKey>> totals(CellKey total) {
    return Map.of("total", List.of(total), "used", List.of(total));
  }

  /**
   * What has no place in a table of areas is what stamps tell of it, and may lack some that stamps
   * count.
   */
  private List<Sum> withoutPlace(Result.Table table) {
    if (!table.headings().equals(List.of(CODE, "name", COUNT))) {
      return List.of();
    }
    List<String> called =
        List.of(Words.text("study.label.not-located"), Words.text("products.release.not-located"));
    List<Sum> sums = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      CellKey row = rows.get(i);
      List<String> labels = table.rows().get(i);
      if (row != null && labels.get(0).isEmpty() && called.contains(labels.get(1))) {
        CellKey aside = Slices.with(keys.everywhere().apart("aside"), "located=no");
        sums.add(
            new Sum(
                StampCells.notLocated(keys),
                keys.isEveryRecordCounted() ? List.of(row) : List.of(row, aside)));
      }
    }
    return sums;
  }

  /** A type without a row is nought, which readers know. */
  private void noughts(CellKey total, List<String> categories, Set<CellKey> parts) {
    for (String category : categories) {
      CellKey key = total.with(Dimension.CATEGORY, category);
      if (!parts.contains(key) && !key.equals(total)) {
        cells.add(new Cell(key, 0));
      }
    }
  }

  /**
   * The sums of a table by two things that stand in no row of it, such as a month over all areas:
   * another table may print them. Rows of nought that are not printed add nothing.
   */
  private List<Sum> margins(Result.Table table, int count, String layer) {
    int second = table.headings().get(0).equals(CODE) ? 2 : 1;
    List<Sum> sums = new ArrayList<>();
    if (second < count) {
      margins(table, 0, second, layer, sums);
      margins(table, second, count, layer, sums);
    }
    return sums;
  }

  private void margins(Result.Table table, int from, int to, String layer, List<Sum> sums) {
    Map<List<String>, List<@Nullable CellKey>> parts = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      parts
          .computeIfAbsent(table.rows().get(i).subList(from, to), labels -> new ArrayList<>())
          .add(rows.get(i));
    }
    parts.forEach(
        (labels, its) -> {
          CellKey margin = keys.row(table.headings().subList(from, to), labels, layer);
          // A month without data has no count, and what it is part of has no sum.
          if (its.stream().allMatch(Objects::nonNull) && !its.contains(margin)) {
            sums.add(new Sum(margin, its.stream().map(Objects::requireNonNull).toList()));
          }
        });
  }

  /** What stands in no row is a count that readers know to be there. */
  private List<Sum> sums(CellKey total, long rest, Set<CellKey> parts) {
    if (parts.isEmpty() || rest < 0) {
      return List.of();
    }
    List<CellKey> all = new ArrayList<>(parts);
    if (rest > 0) {
      CellKey apart = keys.apart("rest-of=" + total.slice().replace(';', ',') + "/" + all.size());
      all.add(apart);
      cells.add(new Cell(apart, rest));
    }
    return List.of(new Sum(total, all));
  }

  private static String layer(Evidence evidence) {
    Map<String, String> parameters = evidence.recipe().parameters();
    for (String word : parameters.getOrDefault("by", "").split(",")) {
      if (word.strip().startsWith(AREA)) {
        return word.strip().substring(AREA.length());
      }
    }
    return "";
  }
}
