package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYBarDataset;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;

/** Counts by month as bars, each with a mark at the same month of the year before. */
final class MonthlyChart {
  private static final double BAR = 0.72;
  private static final double NAME_GAP = TrendFrame.NAME_GAP;

  private final Sketch sketch;
  private final MonthlySeries series;
  private final double[] values;
  private final Result.Trend trend;
  private final @Nullable Beside beside;
  private final double[] before;
  private final TrendFrame frame;

  MonthlyChart(Sketch sketch, Bounds free, Result.Trend trend, @Nullable Beside beside) {
    this.trend = trend;
    this.beside = beside;
    this.sketch = sketch;
    series = trend.series();
    values = TrendPicture.values(series);
    before = trend.lastYear().clone();
    for (int i = 0; i < before.length; i++) {
      before[i] = series.covered()[i] ? before[i] : Double.NaN;
    }
    boolean compared = TrendPicture.last(before) >= 0;
    double right = 1;
    for (String line : beforeWords()) {
      right = compared ? Math.max(right, Typeface.width(line, sketch.small()) + NAME_GAP) : right;
    }
    int last = series.length() - 1;
    right = Math.max(right, width(last) + NAME_GAP);
    double incomplete = TrendPicture.incompleteWidth(series, sketch.small());
    right = incomplete == 0 ? right : Math.max(right, incomplete + NAME_GAP);
    double greatest = Math.max(TrendPicture.greatest(values), TrendPicture.greatest(before)) * 1.06;
    if (beside != null) {
      greatest = Math.max(greatest, 1.06 * TrendPicture.greatest(beside.at(series)));
    }
    double lane = TrendFrame.lane(free, false, !trend.events().isEmpty());
    frame = new TrendFrame(sketch, free, series, greatest, right, lane);
  }

  private double width(int month) {
    return Typeface.width(Figures.count(series.counts()[month]), sketch.smallBold());
  }

  private static List<String> beforeWords() {
    return List.of(
        Words.text("picture.chart.before.first"), Words.text("picture.chart.before.second"));
  }

  ChartPlaces draw(String unit) {
    List<Bounds> gaps = frame.gaps(i -> series.covered()[i] || series.isHidden(i));
    List<Bounds> hidden = frame.gaps(i -> !series.isHidden(i));
    frame.besideLine(beside, series);
    plot();
    frame.axes(unit);
    takeRoom();
    frame.nameGaps(gaps, Words.text("picture.chart.nodata"));
    frame.nameGaps(hidden, Words.text("picture.chart.hidden"));
    new EventFlags(frame, series).draw(trend.events());
    nameBefore();
    numbers();
    incomplete();
    frame.besideName(beside, series);
    return frame.places(values);
  }

  private void plot() {
    Palette palette = sketch.palette;
    ChartLook look = frame.look;
    XYPlot plot = look.plot(frame.scale);
    plot.setDataset(
        0, new XYBarDataset(TrendFrame.dataset(values, i -> series.complete()[i]), BAR));
    plot.setRenderer(0, look.bars(palette.bar(), palette.bar(), false));
    plot.setDataset(
        1, new XYBarDataset(TrendFrame.dataset(values, i -> !series.complete()[i]), BAR));
    plot.setRenderer(1, look.bars(palette.page(), palette.before(), true));
    plot.setDataset(2, TrendFrame.dataset(before, null));
    double half = frame.scale.pitch() * 0.46;
    plot.setRenderer(2, look.points(ChartLook.dash(half), palette.series(), palette.page(), 0.1));
    look.draw(sketch, plot, frame.scale);
  }

  private void takeRoom() {
    double half = frame.scale.pitch() * BAR / 2;
    double foot = frame.scale.plot().bottom();
    for (int i = 0; i < values.length; i++) {
      double x = frame.scale.x(i);
      if (series.covered()[i]) {
        double top = frame.scale.y(values[i]) - 0.3;
        frame.placer.take(new Bounds(x - half, top, x + half, foot));
      }
      if (!Double.isNaN(before[i])) {
        double mark = frame.scale.y(before[i]);
        frame.placer.take(new Bounds(x - half, mark - 0.4, x + half, mark + 0.4));
      }
    }
  }

  /** The higher of a month's bar and mark; 0 where it has neither. */
  private double top(int month) {
    double bar = Double.isNaN(values[month]) ? 0 : values[month];
    double mark = Double.isNaN(before[month]) ? 0 : before[month];
    return Math.max(bar, mark);
  }

  /** Says at the right, level with the last mark, what the marks are. */
  private void nameBefore() {
    int last = TrendPicture.last(before);
    if (last < 0) {
      return;
    }
    double x = frame.scale.plot().right() + NAME_GAP;
    double y = frame.scale.y(before[last]) - 0.3;
    for (String line : beforeWords()) {
      Mark.Text text = new Mark.Text(x, y, line, sketch.small(), Anchor.START, 0, null);
      frame.placer.take(Bounds.of(text));
      sketch.add(text);
      y += Sketch.LINE;
    }
  }

  /** The number over each bar where all fit; else over the highest and the last. */
  private void numbers() {
    double widest = 0;
    for (int count : series.counts()) {
      widest = Math.max(widest, Typeface.width(Figures.count(count), sketch.small()));
    }
    boolean all = widest + 0.8 < frame.scale.pitch();
    int last = series.lastComplete();
    int highest = highest();
    for (int i = 0; i < values.length; i++) {
      if (series.covered()[i] && (all || i == last || i == highest)) {
        number(i);
      }
    }
  }

  /** Puts a month's number on its bar, or over its mark if that is in the way. */
  private void number(int month) {
    List<Mark.Text> candidates = new ArrayList<>();
    for (double value : List.of(values[month], top(month))) {
      candidates.add(
          new Mark.Text(
              frame.scale.x(month),
              frame.scale.y(value) - 1.6,
              Figures.count(series.counts()[month]),
              sketch.smallBold(),
              Anchor.MIDDLE,
              0,
              null));
    }
    if (month == values.length - 1) {
      double x = frame.scale.plot().right() + NAME_GAP;
      double y = frame.scale.y(values[month]) + 1;
      String words = Figures.count(series.counts()[month]);
      candidates.add(new Mark.Text(x, y, words, sketch.smallBold(), Anchor.START, 0, null));
    }
    frame.place(candidates);
  }

  private int highest() {
    int highest = -1;
    for (int i = 0; i < values.length; i++) {
      if (series.covered()[i] && (highest < 0 || values[i] > values[highest])) {
        highest = i;
      }
    }
    return highest;
  }

  private void incomplete() {
    for (int i = 0; i < values.length; i++) {
      if (series.covered()[i] && !series.complete()[i]) {
        frame.incomplete(i, frame.scale.y(values[i]));
      }
    }
  }
}
