package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Grid;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * The numbers that a figure shows, as a table for a workbook: of a chart its months, of a map its
 * legend. What a map does not print, such as the counts of its cells, is not handed over.
 */
final class FigureData {
  private final Evidence evidence;
  private final List<String> headings = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  private FigureData(Evidence evidence) {
    this.evidence = evidence;
  }

  /** The table of a figure; empty for evidence that is a table itself or a comparison of maps. */
  static Optional<Block.Table> of(Evidence evidence) {
    FigureData data = new FigureData(evidence);
    if (evidence.result() instanceof Result.Trend trend) {
      data.months(trend);
    } else if (evidence.result() instanceof Result.Hotspot hotspot) {
      Grid grid = hotspot.surface().grid();
      data.classes(hotspot.classes(), grid.cellSquareKilometres());
    } else if (evidence.result() instanceof Result.Areas areas) {
      data.classes(areas.classes(), 0);
    }
    return data.rows.isEmpty() ? Optional.empty() : Optional.of(data.table());
  }

  private void months(Result.Trend trend) {
    boolean rolling = has(trend.rolling12());
    boolean before = has(trend.lastYear());
    boolean limits = trend.limits() != null;
    headings.add(Words.text("products.column.month"));
    headings.add(Words.text("products.column.count"));
    if (rolling) {
      headings.add(Words.text("products.column.rolling"));
    }
    if (before) {
      headings.add(Words.text("products.column.before"));
    }
    if (limits) {
      headings.add(Words.text("products.column.average"));
      headings.add(Words.text("products.column.lower"));
      headings.add(Words.text("products.column.upper"));
    }
    for (int i = 0; i < trend.series().length(); i++) {
      List<String> row = new ArrayList<>();
      row.add(Figures.shortMonth(trend.series().month(i)));
      boolean covered = trend.series().covered()[i];
      row.add(
          covered
              ? Figures.count(trend.series().counts()[i])
              : Words.text("products.cell.no-data"));
      if (rolling) {
        row.add(value(trend.rolling12()[i]));
      }
      if (before) {
        row.add(value(trend.lastYear()[i]));
      }
      limits(trend, i, row);
      rows.add(row);
    }
  }

  private static void limits(Result.Trend trend, int month, List<String> row) {
    if (trend.limits() == null) {
      return;
    }
    boolean judged = month >= trend.judgedFrom();
    row.add(judged ? Figures.decimal(trend.limits().centre(), 1) : "–");
    row.add(judged ? Figures.decimal(trend.limits().lower(), 1) : "–");
    row.add(judged ? Figures.decimal(trend.limits().upper(), 1) : "–");
  }

  private static boolean has(double[] values) {
    for (double value : values) {
      if (!Double.isNaN(value)) {
        return true;
      }
    }
    return false;
  }

  private static String value(double value) {
    return Double.isNaN(value) ? "–" : Figures.count(Math.round(value));
  }

  /** The legend: ranges, how many cells or areas lie in each, and how much ground cells cover. */
  private void classes(Classes classes, double squareKilometres) {
    boolean cells = squareKilometres > 0;
    headings.add(Words.text("products.column.from"));
    headings.add(Words.text("products.column.to"));
    headings.add(Words.text(cells ? "products.column.cells" : "products.column.areas"));
    if (cells) {
      headings.add(Words.text("products.column.km2"));
    }
    for (int i = classes.count() - 1; i >= 0; i--) {
      List<String> row = new ArrayList<>();
      row.add(bound(classes.lower()[i]));
      row.add(bound(classes.upper()[i]));
      row.add(Figures.count(classes.members()[i]));
      if (cells) {
        row.add(Figures.decimal(classes.members()[i] * squareKilometres, 2));
      }
      rows.add(row);
    }
  }

  /** The highest class of a legend may have no end. */
  private static String bound(double value) {
    return Double.isFinite(value) ? Figures.decimal(value, 1) : "–";
  }

  private Block.Table table() {
    double share = 1.0 / headings.size();
    List<Block.Column> columns =
        headings.stream()
            .map(heading -> new Block.Column(heading, Block.Align.END, share))
            .toList();
    return new Block.Table(
        evidence.id(),
        evidence.telling().finding(),
        evidence.telling().alternativeText(),
        columns,
        rows,
        false,
        List.of(),
        List.of());
  }
}
