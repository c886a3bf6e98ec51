package org.nimbench.picture;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jfree.data.xy.DefaultXYDataset;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.temporal.MonthlySeries;

/** What all charts over months share: scale, unit, axis of months, gaps, and placing of labels. */
final class TrendFrame {
  private static final double UNIT_LINE = 4.4;

  /** Width of the patch that explains hatching, mm. */
  private static final double KEY = 5;

  private static final double LANE = 4.2;
  private static final double NO_LANE = 1.4;
  private static final double EVENT_LANE = 8.4;

  /** From this height on a chart has room for words above its plot, mm. */
  private static final double TALL = 48;

  /** Share of the em from a text's base line up to the middle of its capitals. */
  private static final double MIDDLE = 0.36;

  final Sketch sketch;
  final ChartLook look;
  final ChartScale scale;
  final LabelPlacer placer;

  /** From the plot to the names at its right, mm. */
  static final double NAME_GAP = 1.8;

  private final YearMonth first;
  private final double labelsTop;
  private final double edge;
  private double unitEnd;

  /**
   * @param free room for the chart
   * @param greatest value that the chart must show
   * @param right room for names at the right, mm
   * @param lane room for words of their own above the plot, mm
   */
  TrendFrame(
      Sketch sketch,
      Bounds free,
      MonthlySeries series,
      double greatest,
      double right,
      double lane) {
    this.sketch = sketch;
    this.first = series.first();
    look = new ChartLook(sketch.palette);
    labelsTop = free.top() + UNIT_LINE;
    edge = free.right();
    ChartScale anywhere = ChartScale.of(free, series.length(), greatest);
    Bounds plot =
        new Bounds(
            free.left() + look.numbersWidth(anywhere),
            labelsTop + lane,
            free.right() - right,
            free.bottom() - MonthAxis.HEIGHT);
    scale = anywhere.over(plot);
    placer = new LabelPlacer(new Bounds(plot.left(), labelsTop, free.right(), plot.bottom()));
  }

  /** Room above the plot: for what is written on it, for signals, or for none. */
  static double lane(Bounds free, boolean signals, boolean events) {
    boolean isTall = free.height() > TALL;
    return events && isTall ? EVENT_LANE : signals ? LANE : NO_LANE;
  }

  /** Height of the room for words above the plot, mm. */
  double laneHeight() {
    return scale.plot().top() - labelsTop;
  }

  /** Where the months lie, and their values. */
  ChartPlaces places(double[] values) {
    List<ChartPlaces.Place> marks = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      marks.add(new ChartPlaces.Place(scale.x(i - 0.5), scale.x(i + 0.5), scale.y(values[i])));
    }
    return new ChartPlaces(scale.plot(), marks);
  }

  /** Draws a second series as a quiet line. */
  void besideLine(@Nullable Beside beside, MonthlySeries series) {
    double[] values = beside == null ? new double[0] : beside.at(series);
    for (int i = 1; i < values.length; i++) {
      double from = scale.y(values[i - 1]);
      double to = scale.y(values[i]);
      if (!Double.isNaN(from) && !Double.isNaN(to)) {
        sketch.line(scale.x(i - 1), from, scale.x(i), to, sketch.palette.before(), 0.35);
      }
    }
  }

  /** Takes the room of a second series and names it at its end. */
  void besideName(@Nullable Beside beside, MonthlySeries series) {
    double[] values = beside == null ? new double[0] : beside.at(series);
    takeSeries(values, 0);
    int last = TrendPicture.last(values);
    if (beside != null && last >= 0) {
      beside(scale.x(last), scale.y(values[last]), beside.name(), sketch.smallMuted());
    }
  }

  /** Writes the unit above the numbers and the months below the plot. */
  void axes(String unit) {
    unit(unit);
    new MonthAxis(sketch, scale, first).draw();
  }

  /** Writes the unit and calendar months of no year. */
  void calendar(String unit) {
    unit(unit);
    new MonthAxis(sketch, scale, first).drawCalendar();
  }

  private void unit(String unit) {
    double left = scale.plot().left() - look.numbersWidth(scale);
    sketch.text(left, labelsTop - UNIT_LINE + 2.85, unit, sketch.smallMuted(), Anchor.START);
    unitEnd = left + Typeface.width(unit, sketch.smallMuted());
  }

  /** Fills from the left edge of one month to the right edge of another, between two values. */
  void band(int from, int to, double low, double high, Colour colour) {
    sketch.fill(months(from, to, low, high).path(), colour);
  }

  private Bounds months(int from, int to, double low, double high) {
    double left = Math.max(scale.plot().left(), scale.x(from - 0.5));
    double right = Math.min(scale.plot().right(), scale.x(to + 0.5));
    return new Bounds(left, scale.y(high), right, scale.y(low));
  }

  /** Hatches every stretch of months without a value and returns the stretches. */
  List<Bounds> gaps(IntPredicate has) {
    List<Bounds> gaps = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= scale.months(); i++) {
      boolean gap = i < scale.months() && !has.test(i);
      if (gap && from < 0) {
        from = i;
      } else if (!gap && from >= 0) {
        gaps.add(months(from, i - 1, 0, scale.top()));
        from = -1;
      }
    }
    gaps.forEach(gap -> sketch.add(new Mark.Shape(gap.path(), hatch(), null)));
    return gaps;
  }

  /**
   * Names each gap, along it where it is wide, else upright; where that finds no room a key above
   * the plot says it. No other label goes into a gap.
   */
  void nameGaps(List<Bounds> gaps, String words) {
    boolean all = true;
    for (Bounds gap : gaps) {
      all &= place(gapNames(gap, words));
    }
    gaps.forEach(placer::take);
    if (!all) {
      gapKey(words);
    }
  }

  private List<Mark.Text> gapNames(Bounds gap, String words) {
    TextStyle style = sketch.smallMuted();
    double size = Typeface.size(style);
    double width = Typeface.width(words, style);
    boolean along = gap.width() > width + 1.5;
    double x = (gap.left() + gap.right()) / 2 + (along ? 0 : MIDDLE * size);
    double reach = along ? size / 2 : width / 2;
    List<Mark.Text> candidates = new ArrayList<>();
    for (double y = gap.top() + reach + 1; y < gap.bottom() - reach - 1; y += 3) {
      double base = along ? y + MIDDLE * size : y;
      double angle = along ? 0 : -90;
      Colour halo = sketch.palette.hatchGround();
      candidates.add(new Mark.Text(x, base, words, style, Anchor.MIDDLE, angle, halo));
    }
    return candidates;
  }

  private void gapKey(String words) {
    double width = Typeface.width(words, sketch.smallMuted()) + 1.5;
    // At the end of the plot, and further where a long unit reaches so far.
    double right = Math.min(edge, Math.max(scale.plot().right(), unitEnd + 2.5 + KEY + width));
    double base = labelsTop - UNIT_LINE + 2.85;
    double left = right - width;
    Bounds patch = new Bounds(left - KEY, base - 2.3, left, base + 0.4);
    sketch.add(new Mark.Shape(patch.path(), hatch(), null));
    sketch.text(right, base, words, sketch.smallMuted(), Anchor.END);
  }

  private Fill hatch() {
    return new Fill.Hatched(sketch.palette.hatch(), sketch.palette.hatchGround(), 1.1, 0.12);
  }

  /** Adds the first of the candidates that finds free room, or none; says whether one did. */
  boolean place(List<Mark.Text> candidates) {
    for (Mark.Text candidate : candidates) {
      Bounds box = Bounds.of(candidate);
      if (placer.isFree(box)) {
        placer.take(box);
        sketch.add(candidate);
        return true;
      }
    }
    return false;
  }

  /** Places a label beside a point: above, below, right, left, then a little further off. */
  boolean beside(double x, double y, String words, TextStyle style) {
    double size = Typeface.size(style);
    double half = Typeface.width(words, style) / 2;
    double middle = y + MIDDLE * size;
    List<Mark.Text> candidates = new ArrayList<>();
    for (double off : List.of(0.0, 1.0, 2.2, 3.6)) {
      candidates.add(text(x, y - 1.7 - off, words, style));
      candidates.add(text(x, y + 1.5 + 0.73 * size + off, words, style));
      candidates.add(text(x + half + 1.6 + off, middle, words, style));
      candidates.add(text(x - half - 1.6 - off, middle, words, style));
      candidates.add(text(x + half, y - 1.7 - off, words, style));
      candidates.add(text(x - half, y - 1.7 - off, words, style));
    }
    return place(candidates);
  }

  /**
   * Says that a month is not complete: at the right of the plot if it is the last, else beside it.
   *
   * @param y where its value stands, mm
   */
  void incomplete(int month, double y) {
    String name = Figures.shortMonth(first.plusMonths(month));
    TextStyle style = sketch.smallMuted();
    List<String> lines = incompleteWords(name);
    double width = lines.stream().mapToDouble(line -> Typeface.width(line, style)).max().orElse(0);
    boolean last = month == scale.months() - 1;
    double left = last ? scale.plot().right() + NAME_GAP : scale.x(month) - width / 2;
    double top = last ? y - Sketch.LINE : y - 2 * Sketch.LINE - 1.5;
    for (double shift : List.of(0.0, 2.0, -2.0, 4.0, -4.0, 6.0, -6.0, 9.0, -9.0, 12.0, -12.0)) {
      if (block(left, top + shift, lines, style)) {
        return;
      }
    }
  }

  /** Adds lines of text with their top left corner at a point, if there is room. */
  boolean block(double left, double top, List<String> lines, TextStyle style) {
    double width = lines.stream().mapToDouble(line -> Typeface.width(line, style)).max().orElse(0);
    Bounds box = new Bounds(left, top, left + width, top + lines.size() * Sketch.LINE - 0.4);
    if (!placer.isFree(box)) {
      return false;
    }
    placer.take(box);
    double base = top + 2.6;
    for (String line : lines) {
      sketch.text(left, base, line, style, Anchor.START);
      base += Sketch.LINE;
    }
    return true;
  }

  /** The two lines that say a month is not complete. */
  static List<String> incompleteWords(String month) {
    return List.of(month, Words.text("picture.chart.incomplete"));
  }

  private static Mark.Text text(double x, double y, String words, TextStyle style) {
    return new Mark.Text(x, y, words, style, Anchor.MIDDLE, 0, null);
  }

  /** Takes the room of a line through months and of a point on each. */
  void takeSeries(double[] values, double radius) {
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 0; i < values.length; i++) {
      double x = scale.x(i);
      double y = scale.y(values[i]);
      if (!Double.isNaN(y)) {
        placer.take(new Bounds(x, y, x, y).widened(radius));
        if (!Double.isNaN(lastY)) {
          placer.takeLine(lastX, lastY, x, y);
        }
      }
      lastX = x;
      lastY = y;
    }
  }

  /** Takes the room of a level across the plot. */
  void takeLevel(double value) {
    double y = scale.y(value);
    placer.take(new Bounds(scale.plot().left(), y - 0.2, scale.plot().right(), y + 0.2));
  }

  /** Values by month for the chart library; months that do not count are left out. */
  static DefaultXYDataset dataset(double[] values, @Nullable IntPredicate counts) {
    double[][] points = new double[2][values.length];
    for (int i = 0; i < values.length; i++) {
      points[0][i] = i;
      points[1][i] = counts == null || counts.test(i) ? values[i] : Double.NaN;
    }
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("", points);
    return dataset;
  }
}
