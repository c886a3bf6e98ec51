package org.nimbench.products;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * A table of counts as it is printed: areas by count with the rest drawn together, gaps as "no
 * data", what is not located in a row of its own, and a total to which the column adds up.
 */
final class TableBlocks {
  /** More areas than this are not printed one by one. */
  static final int MOST_AREAS = 24;

  /** So many stand apart then; the rest are drawn together in one row. */
  static final int AREAS_APART = 10;

  private static final String NONE = "–";
  private static final double NUMBER_SHARE = 0.16;
  private static final double HALF_A_PERCENT = 0.005;

  private final Evidence evidence;
  private final Result.Table table;
  private final TableShape shape;
  private final List<Block.Labelled> stamp;
  private final Setting setting;

  private final String id;

  private TableBlocks(
      Evidence evidence,
      Result.Table table,
      List<Block.Labelled> stamp,
      Setting setting,
      String id) {
    this.id = id;
    this.stamp = stamp;
    this.setting = setting;
    this.evidence = evidence;
    this.table = table;
    this.shape = TableShape.of(table);
  }

  static Block.Table of(Evidence evidence, Result.Table table, List<Block.Labelled> stamp) {
    return of(evidence, table, stamp, Setting.SHORT);
  }

  /** The same in the room that a product gives it. */
  static Block.Table of(
      Evidence evidence, Result.Table table, List<Block.Labelled> stamp, Setting setting) {
    if (ChangeTable.isOne(table)) {
      return ChangeTable.of(evidence, table, stamp, setting);
    }
    return QualityBlocks.isStatement(table)
        ? QualityBlocks.of(evidence, table, stamp)
        : new TableBlocks(evidence, table, stamp, setting, evidence.id()).block();
  }

  /**
   * The table below a picture of the same counts, some of which are hidden.
   *
   * @param id of the table
   */
  static Block.Table below(Evidence evidence, Result.Table table, String id) {
    List<Block.Labelled> stamp =
        List.of(
            StampLines.tableKey(),
            new Block.Labelled(
                Words.text("products.stamp.source"),
                Words.text("products.months.as-above", evidence.id())));
    return new TableBlocks(evidence, table, stamp, Setting.SHORT, id).block();
  }

  private Block.Table block() {
    List<List<String>> named = named();
    Block.Table printed =
        new Block.Table(
            id,
            caption(),
            evidence.telling().alternativeText(),
            columns(),
            rows(named, tooMany(named)),
            true,
            List.of(),
            stamp);
    return tooMany(named) ? printed.behind(columns(), rows(named, false)) : printed;
  }

  /** Which row has most, where rows are no order in time; else what the evidence found. */
  private String caption() {
    if (shape.isInOrder()) {
      return evidence.telling().finding();
    }
    return most(
        evidence,
        table,
        shape.isOfAreas() ? "products.table.caption" : "products.table.caption.kind");
  }

  /** Which row has most; what the evidence found where that is hidden or not known. */
  static String most(Evidence evidence, Result.Table table, String words) {
    Map<String, Value> values = EvidenceValues.of(evidence);
    if (TableShape.hidesCounts(table) || !(values.get("top") instanceof Value.Words top)) {
      return evidence.telling().finding();
    }
    String share = LiveFormat.WORDS.print(values.getOrDefault("top-share", top)).orElse(top.text());
    return Words.text(words, top.text(), share);
  }

  private List<Block.Column> columns() {
    int numbers = shape.rate() < 0 ? 2 : 4;
    double rest = (1 - numbers * NUMBER_SHARE) / shape.labels().size();
    List<Block.Column> columns = new ArrayList<>();
    for (int i : shape.labels()) {
      String heading = TableShape.heading(shape.headings().get(i));
      columns.add(new Block.Column(heading, Block.Align.START, rest));
    }
    number(columns, Words.text("products.column.count"));
    number(columns, Words.text("products.column.share"));
    if (shape.rate() >= 0) {
      number(columns, Words.text("products.column.rate"));
      number(columns, Words.text("products.column.range"));
    }
    return columns;
  }

  private static void number(List<Block.Column> columns, String heading) {
    columns.add(new Block.Column(heading, Block.Align.END, NUMBER_SHARE));
  }

  private List<List<String>> named() {
    List<List<String>> named =
        new ArrayList<>(table.rows().stream().filter(row -> !shape.isRemainder(row)).toList());
    if (!shape.isInOrder()) {
      named.sort(Comparator.comparingLong(shape::countOf).reversed());
    }
    return named;
  }

  /** The sum of those drawn together, and who is among them, would tell of a hidden one. */
  private boolean tooMany(List<List<String>> named) {
    return shape.isOfAreas()
        && named.size() > setting.mostAreas()
        && !TableShape.hidesCounts(table);
  }

  private List<List<String>> rows(List<List<String>> named, boolean drawsTogether) {
    List<List<String>> shown = new ArrayList<>();
    List<List<String>> apart = drawsTogether ? named.subList(0, setting.areasApart()) : named;
    apart.forEach(row -> shown.add(row(row)));
    if (drawsTogether) {
      shown.add(others(named.subList(setting.areasApart(), named.size())));
    }
    table.rows().stream().filter(shape::isRemainder).forEach(row -> shown.add(row(row)));
    shown.add(plain(Words.text("products.row.total"), table.total()));
    return shown;
  }

  private List<String> row(List<String> row) {
    List<String> cells = new ArrayList<>();
    for (int i : shape.labels()) {
      cells.add(TableShape.label(shape.headings().get(i), row.get(i)));
    }
    long count = shape.countOf(row);
    cells.add(TableShape.printed(count));
    cells.add(share(count));
    if (shape.rate() >= 0) {
      rate(row, count, cells);
    }
    return cells;
  }

  private String share(long count) {
    if (count == ReleasedFigures.HIDDEN
        || (count >= 0 && table.total() == ReleasedFigures.HIDDEN)) {
      return TableShape.printed(ReleasedFigures.HIDDEN);
    }
    if (count < 0 || table.total() < LiveFormat.LEAST_BASE) {
      return NONE;
    }
    double share = (double) count / table.total();
    return share > 0 && share < HALF_A_PERCENT
        ? Words.text("products.cell.under-one")
        : Figures.percent(share, 0);
  }

  /** A rate and its range; none on a count below 10 or without a denominator. */
  private void rate(List<String> row, long count, List<String> cells) {
    if (count == ReleasedFigures.HIDDEN) {
      String mark = TableShape.printed(count);
      cells.addAll(List.of(mark, mark));
      return;
    }
    if (count < LiveFormat.LEAST_COUNT || row.get(shape.rate()).isEmpty()) {
      cells.addAll(List.of(NONE, NONE));
      return;
    }
    cells.add(rate(row.get(shape.rate())));
    cells.add(
        Words.text(
            "products.cell.range",
            rate(row.get(shape.rate() + 1)),
            rate(row.get(shape.rate() + 2))));
  }

  private static String rate(String inFile) {
    return Figures.decimal(Double.parseDouble(inFile), 1);
  }

  private List<String> others(List<List<String>> rest) {
    long sum = rest.stream().mapToLong(shape::countOf).sum();
    return plain(Words.text("products.row.others", Figures.count(rest.size())), sum);
  }

  private List<String> plain(String name, long count) {
    List<String> cells = new ArrayList<>(List.of(name));
    while (cells.size() < shape.labels().size()) {
      cells.add(NONE);
    }
    cells.add(TableShape.printed(count));
    cells.add(share(count));
    while (cells.size() < columns().size()) {
      cells.add(NONE);
    }
    return cells;
  }
}
