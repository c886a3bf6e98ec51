package org.nimbench.picture;

import java.time.YearMonth;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Figures;

/**
 * Names of months below a chart, as many as fit, with the year below the first and each January.
 */
final class MonthAxis {
  /** Height below the axis line, mm. */
  static final double HEIGHT = 8.6;

  private static final double GAP = 2;
  private static final int[] STEPS = {1, 2, 3, 6, 12};

  private final Sketch sketch;
  private final ChartScale scale;
  private final YearMonth first;

  MonthAxis(Sketch sketch, ChartScale scale, YearMonth first) {
    this.sketch = sketch;
    this.scale = scale;
    this.first = first;
  }

  void draw() {
    int step = step();
    double bottom = scale.plot().bottom();
    TextStyle style = sketch.smallMuted();
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scale.months(); i++) {
      YearMonth month = first.plusMonths(i);
      double x = scale.x(i);
      if ((month.getMonthValue() - 1) % step != 0) {
        continue;
      }
      sketch.line(x, bottom, x, bottom + ChartLook.tick(), sketch.palette.before(), 0.2);
      sketch.text(x, bottom + 4, name(month), style, Anchor.MIDDLE);
      boolean named = month.getMonthValue() == 1 || free == Double.NEGATIVE_INFINITY;
      free = named ? year(month, x, bottom + 7.6, free) : free;
    }
  }

  private double year(YearMonth month, double x, double y, double free) {
    TextStyle style = TextStyle.bold(Sketch.SMALL, sketch.palette.ink());
    String year = String.valueOf(month.getYear());
    double half = Typeface.width(year, style) / 2;
    if (x - half < free) {
      return free;
    }
    sketch.text(x, y, year, style, Anchor.MIDDLE);
    return x + half + GAP;
  }

  private int step() {
    double widest = 0;
    for (int month = 1; month <= 12; month++) {
      String name = name(YearMonth.of(2000, month));
      widest = Math.max(widest, Typeface.width(name, sketch.smallMuted()));
    }
    for (int step : STEPS) {
      if (step * scale.pitch() >= widest + GAP / 2) {
        return step;
      }
    }
    return 12;
  }

  private static String name(YearMonth month) {
    String text = Figures.shortMonth(month);
    return text.substring(0, text.indexOf(' '));
  }
}
