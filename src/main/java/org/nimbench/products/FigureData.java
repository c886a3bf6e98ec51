package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.ChangeClasses;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Grid;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * The numbers that a figure shows, as a table for a workbook: of a chart its months, of a map by
 * areas each of them, of another map its legend. What a map does not print, such as the counts of
 * its cells, is not handed over.
 *
 * <p>A release comes here with figures all of whose counts its readers may see: of a map by areas
 * the count of every area was judged; one of which any is hidden is printed as a table with marks.
 */
final class FigureData {
  private static final String NONE = "–";

  private final Evidence evidence;
  private final List<String> headings = new ArrayList<>();
  private int labels;
  private final List<List<String>> rows = new ArrayList<>();

  private FigureData(Evidence evidence) {
    this.evidence = evidence;
  }

  /** The table of a figure; empty for evidence that is a table itself. */
  static Optional<Block.Table> of(Evidence evidence) {
    FigureData data = new FigureData(evidence);
    if (evidence.result() instanceof Result.Trend trend) {
      data.months(trend);
    } else if (evidence.result() instanceof Result.Hotspot hotspot) {
      Grid grid = hotspot.surface().grid();
      data.classes(hotspot.classes(), grid.cellSquareKilometres());
    } else if (evidence.result() instanceof Result.Areas areas) {
      data.areas(areas);
    } else if (evidence.result() instanceof Result.Change change) {
      data.steps(change.classes(), change.difference().grid().cellSquareKilometres());
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
    row.add(judged ? Figures.decimal(trend.limits().centre(), 1) : NONE);
    row.add(judged ? Figures.decimal(trend.limits().lower(), 1) : NONE);
    row.add(judged ? Figures.decimal(trend.limits().upper(), 1) : NONE);
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
    return Double.isNaN(value) ? NONE : Figures.count(Math.round(value));
  }

  /** Every area, and what lies in none: its count, its rate where it carries one, its class. */
  private void areas(Result.Areas areas) {
    boolean isRate = !areas.per().isEmpty();
    labels = 2;
    headings.add(Words.text("products.column.code"));
    headings.add(Words.text("products.column.area"));
    headings.add(Words.text("products.column.count"));
    if (isRate) {
      headings.add(Words.text("products.column.rate"));
      headings.add(Words.text("products.column.range"));
    }
    headings.add(Words.text("products.column.class"));
    for (AreaFigure area : areas.areas()) {
      List<String> row = new ArrayList<>(List.of(area.code(), area.name()));
      row.add(TableShape.printed(area.count()));
      if (isRate) {
        row.addAll(rate(area));
      }
      row.add(classOf(areas.classes(), area.shown(isRate)));
      rows.add(row);
    }
    if (areas.elsewhere() > 0) {
      List<String> row = new ArrayList<>(List.of(NONE, Words.text("products.release.outside")));
      row.add(Figures.count(areas.elsewhere()));
      while (row.size() < headings.size()) {
        row.add(NONE);
      }
      rows.add(row);
    }
  }

  /** As a table prints them: none on a count that carries no rate. */
  private static List<String> rate(AreaFigure area) {
    if (area.count() < LiveFormat.LEAST_COUNT || Double.isNaN(area.rate())) {
      return List.of(NONE, NONE);
    }
    String ends =
        Words.text(
            "products.cell.range",
            Figures.decimal(area.lower(), 1),
            Figures.decimal(area.upper(), 1));
    return List.of(Figures.decimal(area.rate(), 1), ends);
  }

  private static String classOf(Classes classes, double shown) {
    int at = classes.count() == 0 ? -1 : classes.classOf(shown);
    return at < 0
        ? NONE
        : Words.text("products.cell.range", bound(classes.lower()[at]), bound(classes.upper()[at]));
  }

  /** The legend of a change, the most above nought first. */
  private void steps(ChangeClasses classes, double squareKilometres) {
    headings.add(Words.text("products.column.from"));
    headings.add(Words.text("products.column.to"));
    headings.add(Words.text("products.column.cells"));
    headings.add(Words.text("products.column.km2"));
    int most = classes.steps().length;
    for (int at = most; at >= -most; at--) {
      int cells = classes.membersOf(at);
      rows.add(
          List.of(
              bound(at > 0 ? step(classes, at - 1) : -step(classes, -at)),
              bound(at < 0 ? -step(classes, -at - 1) : step(classes, at)),
              Figures.count(cells),
              Figures.decimal(cells * squareKilometres, 2)));
    }
  }

  private static double step(ChangeClasses classes, int at) {
    return at < classes.steps().length ? classes.steps()[at] : Double.POSITIVE_INFINITY;
  }

  /** The legend: ranges, how many cells lie in each, and how much ground they cover. */
  private void classes(Classes classes, double squareKilometres) {
    headings.add(Words.text("products.column.from"));
    headings.add(Words.text("products.column.to"));
    headings.add(Words.text("products.column.cells"));
    headings.add(Words.text("products.column.km2"));
    for (int i = classes.count() - 1; i >= 0; i--) {
      rows.add(
          List.of(
              bound(classes.lower()[i]),
              bound(classes.upper()[i]),
              Figures.count(classes.members()[i]),
              Figures.decimal(classes.members()[i] * squareKilometres, 2)));
    }
  }

  /** The highest class of a legend may have no end. */
  private static String bound(double value) {
    return Double.isFinite(value) ? Figures.decimal(value, 1) : NONE;
  }

  private Block.Table table() {
    double share = 1.0 / headings.size();
    List<Block.Column> columns = new ArrayList<>();
    for (String heading : headings) {
      boolean isLabel = columns.size() < labels;
      columns.add(new Block.Column(heading, isLabel ? Block.Align.START : Block.Align.END, share));
    }
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
