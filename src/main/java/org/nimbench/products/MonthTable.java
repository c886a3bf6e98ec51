package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;

/** The numbers of a monthly chart beside the same months a year before, as a table. */
final class MonthTable {
  /** A longer series is a chart only. */
  static final int MOST_MONTHS = 24;

  private static final double MONTH_SHARE = 0.28;
  private static final double NUMBER_SHARE = 0.24;

  private final Evidence evidence;
  private final Result.Trend trend;

  private MonthTable(Evidence evidence, Result.Trend trend) {
    this.evidence = evidence;
    this.trend = trend;
  }

  /** Whether a series is one whose numbers are printed. */
  static boolean isWanted(Result.Trend trend) {
    return trend.kind().equals("monthly") && trend.series().length() <= MOST_MONTHS;
  }

  static Block.Table of(Evidence evidence, Result.Trend trend) {
    return new MonthTable(evidence, trend).block();
  }

  /** The id of the table that belongs to a chart. */
  static String id(String evidence) {
    return evidence + "-months";
  }

  private Block.Table block() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < trend.series().length(); i++) {
      rows.add(row(i));
    }
    rows.add(total());
    return new Block.Table(
        id(evidence.id()),
        caption(evidence),
        Words.text("products.months.alternative", evidence.telling().subtitle()),
        columns(),
        rows,
        true,
        List.of(),
        List.of(
            new Block.Labelled(
                Words.text("products.stamp.source"),
                Words.text("products.months.as-above", evidence.id()))));
  }

  private static List<Block.Column> columns() {
    return List.of(
        new Block.Column(Words.text("products.column.month"), Block.Align.START, MONTH_SHARE),
        new Block.Column(Words.text("products.column.count"), Block.Align.END, NUMBER_SHARE),
        new Block.Column(Words.text("products.column.before"), Block.Align.END, NUMBER_SHARE),
        new Block.Column(Words.text("products.column.change"), Block.Align.END, NUMBER_SHARE));
  }

  /** Which month had the most and which the fewest. */
  static String caption(Evidence evidence) {
    var values = EvidenceValues.of(evidence);
    return values.get("peak") instanceof Value.Count peak
            && values.get("lowest") instanceof Value.Count lowest
            && values.get("peak-month") instanceof Value.Month most
            && values.get("lowest-month") instanceof Value.Month least
            && peak.value() > lowest.value()
        ? Words.text(
            "products.months.caption",
            Figures.longMonth(most.month()),
            Figures.count(peak.value()),
            Figures.longMonth(least.month()),
            Figures.count(lowest.value()))
        : Words.text("products.months.caption.plain");
  }

  private List<String> row(int i) {
    MonthlySeries series = trend.series();
    boolean now = series.covered()[i];
    boolean before = !Double.isNaN(trend.lastYear()[i]);
    long last = before ? Math.round(trend.lastYear()[i]) : 0;
    String noData = Words.text("products.cell.no-data");
    String month = Figures.shortMonth(series.month(i));
    return List.of(
        series.complete()[i] || !now ? month : Words.text("products.cell.incomplete", month),
        now ? Figures.count(series.counts()[i]) : noData,
        before ? Figures.count(last) : noData,
        now && before ? Figures.signedCount(series.counts()[i] - last) : "–");
  }

  /** Totals of two columns compare only where both are whole. */
  private List<String> total() {
    Value change = EvidenceValues.of(evidence).get("change");
    String count = Figures.count(trend.series().total());
    String label = Words.text("products.row.total");
    return change instanceof Value.Change whole
        ? List.of(
            label,
            count,
            Figures.count(whole.from()),
            Figures.signedCount(whole.to() - whole.from()))
        : List.of(label, count, "–", "–");
  }
}
