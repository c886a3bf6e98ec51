package org.nimbench.ui.view;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Result;
import org.nimbench.temporal.ControlLimits;

/** What each mark of a chart says when it is pointed at or has the keyboard. */
public final class ChartNames {
  private ChartNames() {}

  /** One for each mark of the chart, in order. */
  public static List<String> of(Result.Trend trend) {
    int marks = trend.season().length > 0 ? trend.season().length : trend.series().length();
    return IntStream.range(0, marks).mapToObj(i -> name(trend, i)).toList();
  }

  private static String name(Result.Trend trend, int i) {
    if (trend.season().length > 0) {
      return Words.text(
          "ui.mark.season",
          Month.of(i + 1).getDisplayName(TextStyle.FULL, Locale.UK),
          Figures.decimal(100 * trend.season()[i], 0),
          Figures.signedPercent(trend.season()[i] - 1, 0));
    }
    String month = Figures.longMonth(trend.series().month(i));
    if (trend.kind().equals("rolling")) {
      return Double.isNaN(trend.rolling12()[i])
          ? Words.text("ui.mark.rolling.none", month)
          : Words.text("ui.mark.rolling", month, Figures.count(Math.round(trend.rolling12()[i])));
    }
    if (!trend.series().covered()[i]) {
      return Words.text("ui.mark.gap", month);
    }
    String count = Words.text("ui.mark.count", month, Figures.count(trend.series().counts()[i]));
    String whole = trend.series().complete()[i] ? count : Words.text("ui.mark.incomplete", count);
    return whole + more(trend, i);
  }

  /** The reading where there are limits, else the year before; empty without either. */
  private static String more(Result.Trend trend, int i) {
    ControlLimits limits = trend.limits();
    if (limits != null) {
      return Words.text("ui.mark.more", reading(trend, limits, i));
    }
    return Double.isNaN(trend.lastYear()[i])
        ? ""
        : Words.text(
            "ui.mark.more",
            Words.text("ui.mark.before", Figures.count(Math.round(trend.lastYear()[i]))));
  }

  /** How the limits read a month: above, below or within the usual range, or not judged. */
  public static String reading(Result.Trend trend, ControlLimits limits, int i) {
    if (i < trend.judgedFrom()) {
      return Words.text("ui.mark.unjudged");
    }
    int count = trend.series().counts()[i];
    return count > limits.upper()
        ? Words.text("ui.mark.above")
        : count < limits.lower() ? Words.text("ui.mark.below") : Words.text("ui.mark.usual");
  }
}
