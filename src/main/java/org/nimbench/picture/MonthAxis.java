package org.nimbench.picture;

import java.time.YearMonth;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Figures;

/**
 * Names of months below a chart, as many as fit, with the year below the first and each January.
 */
final class MonthAxis {
  /** Height below the axis line, mm. */
  static final double HEIGHT = 8.6;

  private static final double GAP = 1;
  private static final double YEAR_GAP = 0.9;
  private static final int[] STEPS = {1, 2, 3, 6, 12};

  private final Sketch sketch;
  private final ChartScale scale;
  private final YearMonth first;

  MonthAxis(Sketch sketch, ChartScale scale, YearMonth first) {
    this.sketch = sketch;
    this.scale = scale;
    this.first = first;
  }

  /** Names of calendar months, of no year. */
  void drawCalendar() {
    for (int i = 0; i < scale.months(); i++) {
      if (i % step() == 0) {
        String name = name(first.plusMonths(i));
        sketch.text(
            scale.x(i), scale.plot().bottom() + 4, name, sketch.smallMuted(), Anchor.MIDDLE);
      }
    }
  }

  void draw() {
    int step = step();
    double bottom = scale.plot().bottom();
    int named = -1;
    for (int i = 0; i < scale.months(); i++) {
      YearMonth month = first.plusMonths(i);
      if ((month.getMonthValue() - 1) % step == 0) {
        double x = scale.x(i);
        sketch.line(x, bottom, x, bottom + ChartLook.tick(), sketch.palette.before(), 0.2);
        sketch.text(x, bottom + 4, name(month), sketch.smallMuted(), Anchor.MIDDLE);
        named = named < 0 ? i : named;
        if (month.getMonthValue() == 1) {
          year(i);
        }
      }
    }
    int january = (13 - first.getMonthValue()) % 12;
    double room = 2 * yearHalf(first) + YEAR_GAP;
    boolean free = january >= scale.months() || scale.x(january) - scale.x(named) >= room;
    if (named >= 0 && named != january && free) {
      year(named);
    }
  }

  private void year(int at) {
    String year = String.valueOf(first.plusMonths(at).getYear());
    sketch.text(scale.x(at), scale.plot().bottom() + 7.6, year, sketch.smallBold(), Anchor.MIDDLE);
  }

  private double yearHalf(YearMonth month) {
    return Typeface.width(String.valueOf(month.getYear()), sketch.smallBold()) / 2;
  }

  private int step() {
    double widest = 0;
    for (int month = 1; month <= 12; month++) {
      String name = name(YearMonth.of(2000, month));
      widest = Math.max(widest, Typeface.width(name, sketch.smallMuted()));
    }
    for (int step : STEPS) {
      if (step * scale.pitch() >= widest + GAP) {
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
