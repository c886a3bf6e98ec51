package org.nimbench.products;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.study.Studies;

/** The statement of data quality as it is printed: a set a row, shares in whole per cent. */
final class QualityBlocks {
  private static final String NONE = "–";
  private static final List<String> SHARES =
      List.of("located", "timed", "late", "unmapped", "snapped");

  private QualityBlocks() {}

  /** Whether a table is such a statement. */
  static boolean isStatement(Result.Table table) {
    return table.headings().containsAll(SHARES);
  }

  static Block.Table of(Evidence evidence, Result.Table table, List<Block.Labelled> stamp) {
    return new Block.Table(
        evidence.id(),
        evidence.telling().finding(),
        evidence.telling().alternativeText(),
        columns(),
        table.rows().stream().map(row -> row(table, row)).toList(),
        false,
        belowTheLine(table),
        // Its column tells the share; the number beside n would tell how few have no place.
        StampLines.withoutPlace(stamp));
  }

  /** Sets of which a map shows too small a part. */
  private static List<Integer> belowTheLine(Result.Table table) {
    return IntStream.range(0, table.rows().size())
        .filter(i -> !cell(table, table.rows().get(i), "located").isEmpty())
        .filter(
            i -> {
              double located = Double.parseDouble(cell(table, table.rows().get(i), "located"));
              return located > 0 && located < Studies.LEAST_LOCATED;
            })
        .boxed()
        .toList();
  }

  /** As wide as their headings: nine columns fill the page. */
  private static List<Block.Column> columns() {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column(Words.text("products.column.set"), Block.Align.START, 0.27));
    number(columns, "products.column.count", 0.085);
    number(columns, "products.column.located", 0.095);
    number(columns, "products.column.timed", 0.075);
    number(columns, "products.column.late", 0.07);
    number(columns, "products.column.unmapped", 0.13);
    number(columns, "products.column.snapped", 0.105);
    number(columns, "products.column.again", 0.085);
    number(columns, "products.column.breaks", 0.085);
    return columns;
  }

  private static void number(List<Block.Column> columns, String heading, double share) {
    columns.add(new Block.Column(Words.text(heading), Block.Align.END, share));
  }

  private static List<String> row(Result.Table table, List<String> row) {
    List<String> cells = new ArrayList<>();
    String set = cell(table, row, "set");
    cells.add(
        Words.text(
            "products.cell.set",
            setName(set),
            month(cell(table, row, "from")),
            month(cell(table, row, "to"))));
    cells.add(Figures.count(Long.parseLong(cell(table, row, "count"))));
    for (String share : SHARES) {
      String percent = cell(table, row, share);
      cells.add(percent.isEmpty() ? NONE : Figures.percent(Double.parseDouble(percent) / 100, 0));
    }
    cells.add(Figures.count(Long.parseLong(cell(table, row, "again"))));
    cells.add(cell(table, row, "breaks"));
    return cells;
  }

  private static String setName(String key) {
    SetKey set = new SetKey(key);
    return set.number() == 0 ? key : set.number() + " " + set.inWords();
  }

  private static String month(String inFile) {
    return Figures.shortMonth(YearMonth.from(LocalDate.parse(inFile)));
  }

  private static String cell(Result.Table table, List<String> row, String heading) {
    return row.get(table.headings().indexOf(heading));
  }
}
