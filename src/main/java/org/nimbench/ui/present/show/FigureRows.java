package org.nimbench.ui.present.show;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.SmallNumbers;
import org.nimbench.products.PrintedTable;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.ui.view.LegendTable;
import org.nimbench.ui.view.RateWords;

/**
 * The numbers of a figure as rows, as the guard lets them be seen.
 *
 * @param headings of the columns
 * @param rows cells in order of the columns
 * @param hides whether the guard hides any
 */
record FigureRows(List<String> headings, List<List<String>> rows, boolean hides) {
  private static final int YEAR = 12;

  FigureRows {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  static FigureRows of(Evidence evidence, boolean guard) {
    Result result = evidence.result();
    if (result instanceof Result.Hotspot hotspot) {
      return classes(evidence, hotspot, guard);
    }
    if (result instanceof Result.Trend trend) {
      return months(trend, guard);
    }
    if (result instanceof Result.Areas areas) {
      return areas(areas, guard);
    }
    if (result instanceof Result.Change change) {
      return change(change, guard);
    }
    return table(PrintedTable.of(evidence).orElseThrow(), guard);
  }

  private static FigureRows classes(Evidence evidence, Result.Hotspot hotspot, boolean guard) {
    List<Boolean> withheld = Guarded.withheld(hotspot.classes(), guard);
    List<List<String>> rows = new ArrayList<>();
    for (LegendTable.Row row : LegendTable.of(evidence, hotspot).rows()) {
      boolean isHidden = withheld.get(row.index() < 0 ? withheld.size() - 1 : row.index());
      rows.add(
          List.of(
              row.range(),
              row.squareKilometres(),
              isHidden ? SmallNumbers.WITHHELD : row.incidents()));
    }
    return new FigureRows(
        List.of(
            Words.text("ui.present.table.class"),
            Words.text("ui.legend.km2"),
            Words.text("ui.legend.n")),
        rows,
        withheld.contains(true));
  }

  /** The newest first. A rolling year would give a hidden month away, so it goes with it. */
  private static FigureRows months(Result.Trend trend, boolean guard) {
    MonthlySeries series = trend.series();
    boolean[] withheld =
        guard ? SmallNumbers.withheld(covered(series)) : new boolean[series.length()];
    boolean hides = SmallNumbers.any(withheld);
    List<List<String>> rows = new ArrayList<>();
    for (int i = series.length() - 1; i >= 0; i--) {
      rows.add(
          List.of(
              Figures.shortMonth(series.month(i)),
              series.covered()[i]
                  ? withheld[i] ? SmallNumbers.WITHHELD : Figures.count(series.counts()[i])
                  : Words.text("ui.present.table.gap"),
              lastYear(trend, i, withheld, guard),
              hides ? SmallNumbers.WITHHELD : whole(trend.rolling12()[i])));
    }
    return new FigureRows(
        List.of(
            Words.text("ui.present.table.month"),
            Words.text("ui.present.table.count"),
            Words.text("ui.present.table.before"),
            Words.text("ui.present.table.rolling")),
        rows,
        hides);
  }

  private static int[] covered(MonthlySeries series) {
    int[] counts = series.counts().clone();
    for (int i = 0; i < counts.length; i++) {
      counts[i] = series.covered()[i] ? counts[i] : 0;
    }
    return counts;
  }

  private static String lastYear(Result.Trend trend, int i, boolean[] withheld, boolean guard) {
    double value = trend.lastYear()[i];
    boolean isHidden =
        i >= YEAR ? withheld[i - YEAR] : guard && SmallNumbers.isSmall(Math.round(value));
    return isHidden ? SmallNumbers.WITHHELD : whole(value);
  }

  private static String whole(double value) {
    return Double.isNaN(value) ? "" : Figures.count(Math.round(value));
  }

  private static FigureRows areas(Result.Areas areas, boolean guard) {
    long[] counts = areas.areas().stream().mapToLong(AreaFigure::count).toArray();
    boolean[] withheld = guard ? SmallNumbers.withheld(counts) : new boolean[counts.length];
    String heading = RateWords.heading(areas);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      AreaFigure area = areas.areas().get(i);
      List<String> cells = new ArrayList<>();
      cells.add(area.name());
      cells.add(withheld[i] ? SmallNumbers.WITHHELD : Figures.count(area.count()));
      if (!heading.isEmpty()) {
        String rate = Double.isNaN(area.rate()) ? "" : Figures.decimal(area.rate(), 1);
        cells.add(withheld[i] ? SmallNumbers.WITHHELD : rate);
      }
      rows.add(cells);
    }
    List<String> headings =
        List.of(Words.text("ui.present.table.area"), Words.text("ui.present.table.count"), heading);
    return new FigureRows(
        headings.subList(0, heading.isEmpty() ? 2 : headings.size()),
        rows,
        SmallNumbers.any(withheld));
  }

  /** Cells from the count on are hidden together: a share gives its count away. */
  private static FigureRows table(PrintedTable table, boolean guard) {
    // The total stands last and is none of its own parts.
    int named = table.rows().size() - 1;
    long[] counts = new long[named];
    for (int i = 0; i < named; i++) {
      counts[i] = number(table.rows().get(i).get(table.counted()));
    }
    boolean[] withheld = guard ? SmallNumbers.withheld(counts) : new boolean[named];
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i <= named; i++) {
      List<String> cells = new ArrayList<>(table.rows().get(i));
      boolean isHidden = i < named && withheld[i];
      for (int column = table.counted(); isHidden && column < cells.size(); column++) {
        cells.set(column, SmallNumbers.WITHHELD);
      }
      rows.add(cells);
    }
    return new FigureRows(table.columns(), rows, SmallNumbers.any(withheld));
  }

  private static long number(String cell) {
    String digits = cell.replace(",", "");
    return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
  }

  private static FigureRows change(Result.Change change, boolean guard) {
    boolean[] withheld =
        guard ? SmallNumbers.withheld(change.usedBefore(), change.usedAfter()) : new boolean[2];
    return new FigureRows(
        List.of(Words.text("ui.present.table.period"), Words.text("ui.present.table.count")),
        List.of(
            List.of(period(change.beforePeriod()), shown(change.usedBefore(), withheld[0])),
            List.of(period(change.afterPeriod()), shown(change.usedAfter(), withheld[1]))),
        SmallNumbers.any(withheld));
  }

  private static String period(String code) {
    return Period.parse(code).inWords();
  }

  private static String shown(long count, boolean isHidden) {
    return isHidden ? SmallNumbers.WITHHELD : Figures.count(count);
  }
}
