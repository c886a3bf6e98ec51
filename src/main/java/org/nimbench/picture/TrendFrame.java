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

/** What all charts over months share: scale, unit, axis of months, gaps, and placing of labels. */
final class TrendFrame {
  private static final double UNIT_LINE = 4.4;
  private static final double LANE = 4.2;

  /** Share of the em from a text's base line up to the middle of its capitals. */
  private static final double MIDDLE = 0.36;

  final Sketch sketch;
  final ChartLook look;
  final ChartScale scale;
  final LabelPlacer placer;
  private final YearMonth first;
  private final double labelsTop;

  /**
   * @param free room for the chart
   * @param greatest value that the chart must show
   * @param right room for names at the right, mm
   */
  TrendFrame(
      Sketch sketch, Bounds free, YearMonth first, int months, double greatest, double right) {
    this.sketch = sketch;
    this.first = first;
    look = new ChartLook(sketch.palette);
    labelsTop = free.top() + UNIT_LINE;
    ChartScale anywhere = ChartScale.of(free, months, greatest);
    Bounds plot =
        new Bounds(
            free.left() + look.numbersWidth(anywhere),
            labelsTop + LANE,
            free.right() - right,
            free.bottom() - MonthAxis.HEIGHT);
    scale = anywhere.over(plot);
    placer = new LabelPlacer(new Bounds(plot.left(), labelsTop, free.right(), plot.bottom()));
  }

  /** Writes the unit above the numbers and the months below the plot. */
  void axes(String unit) {
    double left = scale.plot().left() - look.numbersWidth(scale);
    sketch.text(left, labelsTop - UNIT_LINE + 2.85, unit, sketch.smallMuted(), Anchor.START);
    new MonthAxis(sketch, scale, first).draw();
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
    Palette palette = sketch.palette;
    for (Bounds gap : gaps) {
      Fill hatch = new Fill.Hatched(palette.hatch(), palette.hatchGround(), 1.1, 0.12);
      sketch.add(new Mark.Shape(gap.path(), hatch, null));
    }
    return gaps;
  }

  /** Names each gap: along it where it is wide, upright where it is narrow, else above it. */
  void nameGaps(List<Bounds> gaps, String words) {
    TextStyle style = sketch.smallMuted();
    double width = Typeface.width(words, style);
    double size = Typeface.size(style);
    for (Bounds gap : gaps) {
      double x = (gap.left() + gap.right()) / 2;
      boolean wide = gap.width() > width + 1.5;
      boolean upright = !wide && gap.width() > 0.75 * size;
      List<Mark.Text> candidates = new ArrayList<>();
      for (double share : List.of(0.12, 0.25, 0.4, 0.55, 0.7, 0.85)) {
        double y = gap.top() + gap.height() * share + (upright ? 0 : MIDDLE * size);
        Colour halo = sketch.palette.hatchGround();
        double aside = upright ? MIDDLE * size : 0;
        candidates.add(
            new Mark.Text(x + aside, y, words, style, Anchor.MIDDLE, upright ? -90 : 0, halo));
      }
      if (!wide && !upright) {
        double y = scale.plot().top() - 1.2;
        candidates = List.of(new Mark.Text(x, y, words, style, Anchor.MIDDLE, 0, null));
      }
      place(candidates);
    }
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

  /** Places a label beside a point: above, below, right, left, then further off. */
  boolean beside(double x, double y, String words, TextStyle style) {
    double size = Typeface.size(style);
    double half = Typeface.width(words, style) / 2;
    double middle = y + MIDDLE * size;
    List<Mark.Text> candidates = new ArrayList<>();
    for (double off : List.of(0.0, 1.2, 2.6, 4.2, 6.0)) {
      candidates.add(text(x, y - 1.7 - off, words, style));
      candidates.add(text(x, y + 1.5 + 0.73 * size + off, words, style));
      candidates.add(text(x + half + 1.6 + off, middle, words, style));
      candidates.add(text(x - half - 1.6 - off, middle, words, style));
      candidates.add(text(x + half, y - 1.7 - off, words, style));
      candidates.add(text(x - half, y - 1.7 - off, words, style));
    }
    return place(candidates);
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
