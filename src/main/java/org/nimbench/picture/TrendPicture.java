package org.nimbench.picture;

import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;

/**
 * A monthly series as a finished chart: bars, rolling year, counts with their usual range, or the
 * season.
 */
final class TrendPicture {
  private final Evidence evidence;
  private final Result.Trend trend;
  private final PictureStyle style;

  TrendPicture(Evidence evidence, Result.Trend trend, PictureStyle style) {
    this.evidence = evidence;
    this.trend = trend;
    this.style = style;
  }

  PlacedChart placed(@Nullable Beside beside) {
    Sheet sheet = new Sheet(evidence, style, "");
    Bounds free = sheet.free();
    String unit = Legend.capital(evidence.recipe().filter().unit());
    String monthly = Words.text("picture.chart.unit.month", unit);
    ChartPlaces places;
    if (trend.limits() != null) {
      places = new ControlChart(sheet.sketch, free, trend, trend.limits(), beside).draw(monthly);
    } else if (trend.kind().equals("rolling")) {
      String words = Words.text("picture.chart.unit.rolling", unit);
      places = new RollingChart(sheet.sketch, free, trend, beside).draw(words);
    } else if (trend.season().length > 0) {
      places = new SeasonChart(sheet.sketch, free, trend).draw();
    } else {
      places = new MonthlyChart(sheet.sketch, free, trend, beside).draw(monthly);
    }
    return new PlacedChart(sheet.drawing(), places);
  }

  /** The counts as numbers; NaN at a gap. */
  static double[] values(MonthlySeries series) {
    double[] values = new double[series.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = series.covered()[i] ? series.counts()[i] : Double.NaN;
    }
    return values;
  }

  /** The greatest number among some; 0 where there is none. */
  static double greatest(double... values) {
    double greatest = 0;
    for (double value : values) {
      greatest = value > greatest ? value : greatest;
    }
    return greatest;
  }

  /** Width the names of incomplete months need at the right, mm; 0 where every month is whole. */
  static double incompleteWidth(MonthlySeries series, TextStyle style) {
    int last = series.length() - 1;
    if (series.complete()[last] || !series.covered()[last]) {
      return 0;
    }
    String month = Figures.shortMonth(series.month(last));
    return TrendFrame.incompleteWords(month).stream()
        .mapToDouble(line -> Typeface.width(line, style))
        .max()
        .orElse(0);
  }

  /** The last place with a number; −1 where there is none. */
  static int last(double... values) {
    int last = values.length - 1;
    while (last >= 0 && Double.isNaN(values[last])) {
      last--;
    }
    return last;
  }
}
