package org.nimbench.picture;

import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;

/**
 * The sum of the twelve months that end with each month. It exists only where all twelve are held;
 * the rest is hatched.
 */
final class RollingChart {
  private static final double POINT = 0.8;

  private final Sketch sketch;
  private final MonthlySeries series;
  private final double[] values;
  private final Result.Trend trend;
  private final @Nullable Beside beside;
  private final TrendFrame frame;

  RollingChart(Sketch sketch, Bounds free, Result.Trend trend, @Nullable Beside beside) {
    this.trend = trend;
    this.beside = beside;
    this.sketch = sketch;
    series = trend.series();
    values = trend.rolling12();
    double greatest = 1.06 * TrendPicture.greatest(values);
    if (beside != null) {
      greatest = Math.max(greatest, 1.06 * TrendPicture.greatest(beside.at(series)));
    }
    double right = Typeface.width(Figures.count((long) greatest), sketch.smallBold()) + 2.5;
    double lane = TrendFrame.lane(free, false, !trend.events().isEmpty());
    frame = new TrendFrame(sketch, free, series, greatest, right, lane);
  }

  ChartPlaces draw(String unit) {
    List<Bounds> gaps = frame.gaps(i -> !Double.isNaN(values[i]));
    frame.besideLine(beside, series);
    XYPlot plot = frame.look.plot(frame.scale);
    plot.setDataset(0, TrendFrame.dataset(values, null));
    plot.setRenderer(0, frame.look.line(sketch.palette.series(), 0.55));
    plot.setDataset(1, TrendFrame.dataset(values, this::isPointed));
    Palette palette = sketch.palette;
    plot.setRenderer(
        1, frame.look.points(ChartLook.circle(POINT), palette.series(), palette.page(), 0.2));
    frame.look.draw(sketch, plot, frame.scale);
    frame.axes(unit);
    frame.takeSeries(values, POINT);
    new EventFlags(frame, series).draw(trend.events());
    frame.nameGaps(gaps, Words.text("picture.chart.notyear"));
    names();
    frame.besideName(beside, series);
    return frame.places(values);
  }

  /** The last value, the one a year before it, and values that stand alone. */
  private boolean isPointed(int month) {
    int last = TrendPicture.last(values);
    boolean alone =
        (month == 0 || Double.isNaN(values[month - 1]))
            && (month == values.length - 1 || Double.isNaN(values[month + 1]));
    return month == last || month == last - 12 || alone;
  }

  private void names() {
    int last = TrendPicture.last(values);
    if (last < 0) {
      return;
    }
    name(last, sketch.smallBold());
    if (last >= 12 && !Double.isNaN(values[last - 12])) {
      name(last - 12, sketch.smallBold());
    }
  }

  private void name(int month, TextStyle style) {
    double x = frame.scale.x(month);
    double y = frame.scale.y(values[month]);
    String value = Figures.count(Math.round(values[month]));
    String words =
        Words.text("picture.chart.rolled", value, Figures.shortMonth(series.month(month)));
    if (!frame.beside(x, y, words, style)) {
      frame.beside(x, y, value, style);
    }
  }
}
