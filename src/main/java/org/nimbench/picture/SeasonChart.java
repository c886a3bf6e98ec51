package org.nimbench.picture;

import java.time.YearMonth;
import java.util.Arrays;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYBarDataset;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;

/** Calendar months as shares of an average month, which stands as a line at 100. */
final class SeasonChart {
  private static final int MONTHS = 12;
  private static final double BAR = 0.72;
  private static final double AVERAGE = 100;

  private final Sketch sketch;
  private final double[] values;
  private final TrendFrame frame;

  SeasonChart(Sketch sketch, Bounds free, Result.Trend trend) {
    this.sketch = sketch;
    values = Arrays.stream(trend.season()).map(share -> share * AVERAGE).toArray();
    boolean[] all = new boolean[MONTHS];
    Arrays.fill(all, true);
    MonthlySeries calendar = new MonthlySeries(january(), new int[MONTHS], all, all.clone());
    double greatest = Math.max(AVERAGE, TrendPicture.greatest(values)) * 1.1;
    double right = Typeface.width(average(), sketch.small()) + TrendFrame.NAME_GAP;
    double lane = TrendFrame.lane(free, false, false);
    frame = new TrendFrame(sketch, free, calendar, greatest, right, lane);
  }

  /** Of any year: none is shown. */
  private static YearMonth january() {
    return YearMonth.of(2000, 1);
  }

  private static String average() {
    return Words.text("picture.season.average");
  }

  ChartPlaces draw() {
    XYPlot plot = frame.look.plot(frame.scale);
    plot.setDataset(0, new XYBarDataset(TrendFrame.dataset(values, null), BAR));
    plot.setRenderer(0, frame.look.bars(sketch.palette.bar(), sketch.palette.bar(), false));
    frame.look.draw(sketch, plot, frame.scale);
    frame.calendar(Words.text("picture.season.unit"));
    Bounds at = frame.scale.plot();
    double y = frame.scale.y(AVERAGE);
    sketch.line(at.left(), y, at.right(), y, sketch.palette.before(), 0.3);
    double middle = 0.36 * Typeface.size(sketch.small());
    sketch.text(
        at.right() + TrendFrame.NAME_GAP, y + middle, average(), sketch.small(), Anchor.START);
    numbers();
    return frame.places(values);
  }

  /**
   * The number over each bar, clear of the average, where all fit; else on the highest and the
   * lowest.
   */
  private void numbers() {
    TextStyle style = sketch.small();
    boolean all = Typeface.width("000", style) + 0.8 < frame.scale.pitch();
    int least = 0;
    int most = 0;
    for (int i = 1; i < MONTHS; i++) {
      least = values[i] < values[least] ? i : least;
      most = values[i] > values[most] ? i : most;
    }
    for (int i = 0; i < MONTHS; i++) {
      if (all || i == least || i == most) {
        String words = Figures.decimal(values[i], 0);
        double top = frame.scale.y(Math.max(values[i], AVERAGE)) - 1;
        sketch.text(frame.scale.x(i), top, words, style, Anchor.MIDDLE);
      }
    }
  }
}
