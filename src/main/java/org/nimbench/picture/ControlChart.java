package org.nimbench.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.Path;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.study.Result;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.Signal;

/**
 * Counts by month with the usual range they are judged by. Months beyond a limit are filled
 * diamonds with their value; months of a run or trend are hollow diamonds; both are said in words.
 * Months before a break are grey rings that no limit judges.
 */
final class ControlChart {
  private static final double POINT = 0.5;
  private static final double DIAMOND = 1.15;

  private final Sketch sketch;
  private final MonthlySeries series;
  private final ControlLimits limits;
  private final double[] values;
  private final Result.Trend trend;
  private final @Nullable Beside beside;
  private final int judged;
  private final TrendFrame frame;
  private final Set<Integer> beyond = new HashSet<>();
  private final Set<Integer> running = new HashSet<>();
  private final List<SignalGroup> groups;

  ControlChart(
      Sketch sketch,
      Bounds free,
      Result.Trend trend,
      ControlLimits limits,
      @Nullable Beside beside) {
    this.sketch = sketch;
    this.trend = trend;
    this.beside = beside;
    this.judged = trend.judgedFrom();
    this.limits = limits;
    series = trend.series();
    values = TrendPicture.values(series);
    double right = 0;
    for (String name : List.of(upper(), average(), lower())) {
      right = Math.max(right, Typeface.width(name, sketch.smallBold()));
    }
    right = Math.max(right, TrendPicture.incompleteWidth(series, sketch.small()));
    groups = SignalGroup.of(series, limits, trend.signals());
    double greatest = Math.max(TrendPicture.greatest(values), limits.upper());
    if (beside != null) {
      greatest = Math.max(greatest, TrendPicture.greatest(beside.at(series)));
    }
    double lane = TrendFrame.lane(free, !groups.isEmpty(), !trend.events().isEmpty());
    frame = new TrendFrame(sketch, free, series, greatest, right + TrendFrame.NAME_GAP, lane);
    for (SignalGroup group : groups) {
      Set<Integer> months = group.rule() == Signal.Rule.BEYOND_LIMIT ? beyond : running;
      for (int i = group.first(); i <= group.last(); i++) {
        months.add(i);
      }
    }
  }

  private String upper() {
    return Words.text("picture.limit.upper", Figures.decimal(limits.upper(), 0));
  }

  private String average() {
    int decimals = limits.centre() < 100 ? 1 : 0;
    return Words.text("picture.limit.average", Figures.decimal(limits.centre(), decimals));
  }

  private String lower() {
    return Words.text("picture.limit.lower", Figures.decimal(limits.lower(), 0));
  }

  ChartPlaces draw(String unit) {
    frame.band(judged, series.length() - 1, limits.lower(), limits.upper(), sketch.palette.usual());
    int from = place(limits.baselineFirst().atDay(1));
    int to = place(limits.baselineLast().atDay(1));
    frame.band(from, to, limits.lower(), limits.upper(), sketch.palette.baseline());
    List<Bounds> gaps = frame.gaps(i -> series.covered()[i]);
    levels();
    frame.besideLine(beside, series);
    plot();
    frame.axes(unit);
    takeRoom();
    new EventFlags(frame, series).draw(trend.events());
    frame.nameGaps(gaps, Words.text("picture.chart.nodata"));
    limitNames();
    incomplete();
    values();
    words();
    baseline(from, gaps);
    frame.besideName(beside, series);
    return frame.places(values);
  }

  /** Mean and limits, over the months they judge. */
  private void levels() {
    double left = frame.scale.x(judged - 0.5);
    double right = frame.scale.plot().right();
    for (double value : List.of(limits.upper(), limits.lower())) {
      double y = frame.scale.y(value);
      sketch.stroke(Path.line(left, y, right, y), sketch.palette.before(), 0.25, 1.3, 1.2);
    }
    double y = frame.scale.y(limits.centre());
    sketch.stroke(Path.line(left, y, right, y), sketch.palette.before(), 0.3);
  }

  private int place(LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(series.first().atDay(1), day);
  }

  private void plot() {
    Palette palette = sketch.palette;
    ChartLook look = frame.look;
    XYPlot plot = look.plot(frame.scale);
    IntPredicate complete = i -> series.complete()[i];
    plot.setDataset(0, TrendFrame.dataset(values, i -> complete.test(i) && i >= judged));
    plot.setRenderer(0, look.line(palette.series(), 0.42));
    plot.setDataset(1, TrendFrame.dataset(values, i -> complete.test(i) && plain(i)));
    plot.setRenderer(
        1, look.points(ChartLook.circle(radius()), palette.series(), palette.page(), 0.18));
    plot.setDataset(2, TrendFrame.dataset(values, i -> running.contains(i) && !beyond.contains(i)));
    plot.setRenderer(
        2, look.points(ChartLook.diamond(DIAMOND * 0.85), palette.page(), palette.alert(), 0.35));
    plot.setDataset(3, TrendFrame.dataset(values, beyond::contains));
    plot.setRenderer(
        3, look.points(ChartLook.diamond(DIAMOND), palette.alert(), palette.page(), 0.18));
    plot.setDataset(4, TrendFrame.dataset(values, i -> !complete.test(i) && plain(i)));
    plot.setRenderer(4, look.points(ChartLook.circle(0.8), palette.page(), palette.series(), 0.3));
    plot.setDataset(5, TrendFrame.dataset(values, i -> complete.test(i) && i < judged));
    plot.setRenderer(5, look.line(palette.before(), 0.3));
    plot.setDataset(6, TrendFrame.dataset(values, i -> complete.test(i) && i < judged));
    plot.setRenderer(
        6, look.points(ChartLook.circle(radius()), palette.page(), palette.before(), 0.25));
    look.draw(sketch, plot, frame.scale);
  }

  private boolean plain(int month) {
    return month >= judged && !beyond.contains(month) && !running.contains(month);
  }

  private double radius() {
    return Math.min(POINT + 0.15, Math.max(0.3, frame.scale.pitch() / 4));
  }

  private void takeRoom() {
    frame.takeSeries(values, DIAMOND);
    frame.takeLevel(limits.centre());
    frame.takeLevel(limits.upper());
    frame.takeLevel(limits.lower());
  }

  /** Names of the limits at the right, moved apart where they would touch. */
  private void limitNames() {
    double x = frame.scale.plot().right() + TrendFrame.NAME_GAP;
    double middle = 0.36 * Typeface.size(sketch.small());
    double foot = frame.scale.plot().bottom();
    double average = Math.min(frame.scale.y(limits.centre()) + middle, foot - Sketch.LINE);
    double upper = Math.min(frame.scale.y(limits.upper()) + middle, average - Sketch.LINE);
    double lower =
        Math.min(foot, Math.max(frame.scale.y(limits.lower()) + middle, average + Sketch.LINE));
    name(x, upper, upper(), sketch.smallMuted());
    name(x, average, average(), sketch.smallBold());
    name(x, lower, lower(), sketch.smallMuted());
  }

  private void name(double x, double y, String words, TextStyle style) {
    Mark.Text text = new Mark.Text(x, y, words, style, Anchor.START, 0, null);
    frame.placer.take(Bounds.of(text));
    sketch.add(text);
  }

  /** The numbers of months beyond a limit, and of the last complete month. */
  private void values() {
    TextStyle alert = TextStyle.bold(Sketch.SMALL, sketch.palette.alert());
    for (int i = 0; i < values.length; i++) {
      if (beyond.contains(i)) {
        value(i, alert);
      }
    }
    int last = series.lastComplete();
    if (last >= 0 && !beyond.contains(last)) {
      value(last, sketch.smallBold());
    }
  }

  private void value(int month, TextStyle style) {
    String words = Figures.count(series.counts()[month]);
    frame.beside(frame.scale.x(month), frame.scale.y(values[month]), words, style);
  }

  /** Says each group of signals beside its months: where it belongs if it can, else opposite. */
  private void words() {
    List<SignalGroup> untold = groups;
    for (boolean opposite : List.of(false, true)) {
      untold = untold.stream().filter(group -> !said(group, opposite)).toList();
    }
  }

  private boolean said(SignalGroup group, boolean opposite) {
    double high = Double.POSITIVE_INFINITY;
    double low = Double.NEGATIVE_INFINITY;
    for (int i = group.first(); i <= group.last(); i++) {
      high = Math.min(high, frame.scale.y(values[i]));
      low = Math.max(low, frame.scale.y(values[i]));
    }
    boolean above = group.above() != opposite;
    return new SignalNote(frame, group).place(above ? high : low, above);
  }

  private void incomplete() {
    for (int i = 0; i < values.length; i++) {
      if (series.covered()[i] && !series.complete()[i]) {
        frame.incomplete(i, frame.scale.y(values[i]));
      }
    }
  }

  /** Says under or in its band where the limits come from, past a gap if it must. */
  private void baseline(int from, List<Bounds> gaps) {
    String period = Period.ofMonths(limits.baselineFirst(), limits.baselineLast()).inWords();
    String first = Words.text("picture.limit.baseline.first");
    String second = Words.text("picture.limit.baseline.second", period);
    List<Double> lefts = new ArrayList<>();
    lefts.add(Math.max(frame.scale.plot().left(), frame.scale.x(from - 0.5)) + 0.8);
    gaps.forEach(gap -> lefts.add(gap.right() + 0.8));
    double lower = frame.scale.y(limits.lower());
    for (List<String> lines : List.of(List.of(first + " " + second), List.of(first, second))) {
      double height = lines.size() * Sketch.LINE;
      for (double left : lefts) {
        for (double top : List.of(lower - height - 0.6, lower + 1, lower + 3)) {
          if (frame.block(left, top, lines, sketch.smallMuted())) {
            return;
          }
        }
      }
    }
  }
}
