package org.nimbench.ui.trends;

import java.util.ArrayList;
import java.util.List;

/** A count axis that starts at nought and has two or three round steps. */
final class RoundAxis {
  private static final double[] STEPS = {1, 2, 5, 10};

  private RoundAxis() {}

  /** The top of the axis: at least one, and not below the highest count. */
  static double top(int highest) {
    double step = step(highest);
    return Math.max(step, Math.ceil(highest / step) * step);
  }

  private static double step(int highest) {
    double rough = Math.max(1, highest / 3.0);
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double step : STEPS) {
      if (step * power >= rough) {
        return Math.max(1, step * power);
      }
    }
    return 10 * power;
  }

  /** The round values from nought to the top. */
  static List<Double> ticks(double top) {
    double step = step((int) top);
    List<Double> ticks = new ArrayList<>();
    for (double tick = 0; tick <= top + step / 2; tick += step) {
      ticks.add(Math.min(tick, top));
    }
    return ticks;
  }
}
