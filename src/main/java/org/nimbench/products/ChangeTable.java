package org.nimbench.products;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * What changed by area as it is printed: both periods, the difference and its reading. Where there
 * are many areas those that changed most, by z, stand apart and the rest are drawn together; a
 * workbook holds every one, with its code, per cent and z.
 *
 * <p>A release prints it whole or not at all: every count of both periods was judged.
 */
final class ChangeTable {
  private static final int CODE = 0;
  private static final int NAME = 1;
  private static final int AFTER = 2;
  private static final int BEFORE = 3;
  private static final int PERCENT = 5;
  private static final int Z = 6;
  private static final int READING = 7;
  private static final String NONE = "–";
  private static final double NUMBER_SHARE = 0.13;
  private static final double READING_SHARE = 0.25;

  private final Result.Table table;
  private final Setting setting;

  private ChangeTable(Result.Table table, Setting setting) {
    this.table = table;
    this.setting = setting;
  }

  /** Whether a table compares two periods by area. */
  static boolean isOne(Result.Table table) {
    return table
        .headings()
        .equals(List.of("code", "name", "count", "before", "change", "percent", "z", "reading"));
  }

  /** The table of such evidence. */
  static Block.Table of(
      Evidence evidence, Result.Table table, List<Block.Labelled> stamp, Setting setting) {
    ChangeTable change = new ChangeTable(table, setting);
    return new Block.Table(
            evidence.id(),
            evidence.telling().finding(),
            evidence.telling().alternativeText(),
            printedColumns(),
            change.printed(),
            true,
            List.of(),
            stamp)
        .behind(allColumns(), change.all());
  }

  private static List<Block.Column> printedColumns() {
    double rest = 1 - 3 * NUMBER_SHARE - READING_SHARE;
    return List.of(
        new Block.Column(Words.text("products.column.area"), Block.Align.START, rest),
        number("products.changes.column.before"),
        number("products.changes.column.now"),
        number("products.column.change"),
        new Block.Column(
            Words.text("products.changes.column.reading"), Block.Align.START, READING_SHARE));
  }

  private static List<Block.Column> allColumns() {
    List<Block.Column> columns = new ArrayList<>(printedColumns());
    columns.add(
        1, new Block.Column(Words.text("products.column.code"), Block.Align.START, NUMBER_SHARE));
    columns.add(columns.size() - 1, number("products.column.percent"));
    columns.add(columns.size() - 1, number("products.column.z"));
    return columns;
  }

  private static Block.Column number(String heading) {
    return new Block.Column(Words.text(heading), Block.Align.END, NUMBER_SHARE);
  }

  private List<List<String>> printed() {
    List<List<String>> areas = table.rows().stream().filter(ChangeTable::isArea).toList();
    boolean tooMany = areas.size() > setting.mostAreas();
    List<List<String>> apart = areas;
    if (tooMany) {
      List<List<String>> most =
          areas.stream()
              .sorted(Comparator.comparingDouble(ChangeTable::size).reversed())
              .limit(setting.areasApart())
              .toList();
      apart = areas.stream().filter(most::contains).toList();
    }
    List<List<String>> rows = new ArrayList<>(apart.stream().map(ChangeTable::row).toList());
    if (tooMany) {
      List<List<String>> rest = new ArrayList<>(areas);
      rest.removeAll(apart);
      rows.add(sum(Words.text("products.row.others", Figures.count(rest.size())), rest));
    }
    table.rows().stream().filter(row -> !isArea(row)).map(ChangeTable::row).forEach(rows::add);
    rows.add(sum(Words.text("products.row.total"), table.rows()));
    return rows;
  }

  private List<List<String>> all() {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      String percent = row.get(PERCENT);
      rows.add(
          wide(
              row(row),
              isArea(row) ? row.get(CODE) : NONE,
              percent.isEmpty()
                  ? NONE
                  : Figures.signedPercent(Double.parseDouble(percent) / 100, 0),
              Figures.decimal(Double.parseDouble(row.get(Z)), 1)));
    }
    rows.add(wide(sum(Words.text("products.row.total"), table.rows()), NONE, NONE, NONE));
    return rows;
  }

  private static List<String> wide(List<String> row, String code, String percent, String z) {
    return Stream.of(
            row.subList(0, 1),
            List.of(code),
            row.subList(1, 4),
            List.of(percent, z),
            row.subList(4, 5))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isArea(List<String> row) {
    return !row.get(CODE).isEmpty();
  }

  private static double size(List<String> row) {
    return Math.abs(Double.parseDouble(row.get(Z)));
  }

  private static List<String> row(List<String> row) {
    return row(row.get(NAME), count(row, BEFORE), count(row, AFTER), row.get(READING));
  }

  private static List<String> sum(String name, List<List<String>> rows) {
    long before = rows.stream().mapToLong(row -> count(row, BEFORE)).sum();
    long after = rows.stream().mapToLong(row -> count(row, AFTER)).sum();
    return row(name, before, after, NONE);
  }

  private static List<String> row(String name, long before, long after, String reading) {
    return List.of(
        name,
        Figures.count(before),
        Figures.count(after),
        Figures.signedCount(after - before),
        reading);
  }

  private static long count(List<String> row, int place) {
    return Long.parseLong(row.get(place));
  }
}
