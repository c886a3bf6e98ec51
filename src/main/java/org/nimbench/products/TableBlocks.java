package org.nimbench.products;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * A table of counts as it is printed: areas by count with the rest drawn together, gaps as "no
 * data", what is not located in a row of its own, and a total to which the column adds up.
 */
final class TableBlocks {
  /** More areas than this are drawn together in one row. */
  static final int MOST_AREAS = 15;

  private static final String NONE = "–";
  private static final double NUMBER_SHARE = 0.16;

  private final Evidence evidence;
  private final Result.Table table;
  private final TableShape shape;

  private TableBlocks(Evidence evidence, Result.Table table) {
    this.evidence = evidence;
    this.table = table;
    this.shape = TableShape.of(table);
  }

  static Block.Table of(Evidence evidence, Result.Table table) {
    return new TableBlocks(evidence, table).block();
  }

  private Block.Table block() {
    List<List<String>> rows = rows();
    return new Block.Table(
        evidence.id(),
        evidence.telling().finding(),
        evidence.telling().alternativeText(),
        columns(),
        rows,
        true,
        List.of(),
        StampLines.of(evidence));
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

  private List<List<String>> rows() {
    List<List<String>> shown = new ArrayList<>();
    List<List<String>> named =
        new ArrayList<>(table.rows().stream().filter(row -> !shape.isRemainder(row)).toList());
    if (!shape.isInOrder()) {
      named.sort(Comparator.comparingLong(shape::countOf).reversed());
    }
    boolean tooMany = shape.isOfAreas() && named.size() > MOST_AREAS;
    List<List<String>> apart = tooMany ? named.subList(0, MOST_AREAS) : named;
    apart.forEach(row -> shown.add(row(row)));
    if (tooMany) {
      shown.add(others(named.subList(MOST_AREAS, named.size())));
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
    cells.add(count < 0 ? Words.text("products.cell.no-data") : Figures.count(count));
    cells.add(share(count));
    if (shape.rate() >= 0) {
      rate(row, count, cells);
    }
    return cells;
  }

  private String share(long count) {
    return count < 0 || table.total() < LiveFormat.LEAST_BASE
        ? NONE
        : Figures.percent((double) count / table.total(), 0);
  }

  /** A rate and its range; none on a count below 10 or without a denominator. */
  private void rate(List<String> row, long count, List<String> cells) {
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
    cells.add(Figures.count(count));
    cells.add(share(count));
    while (cells.size() < columns().size()) {
      cells.add(NONE);
    }
    return cells;
  }
}
