package org.nimbench.picture;

import java.util.List;
import org.nimbench.drawing.Bounds;

/**
 * Where months and values lie in a chart: months side by side, values from nought upwards.
 *
 * @param plot the rectangle between the axes
 * @param months how many months there are
 * @param top the value at the upper edge
 * @param step distance between the lines of the grid
 */
record ChartScale(Bounds plot, int months, double top, double step) {
  private static final int MOST_STEPS = 6;

  /** A scale from nought to a round value that leaves room above the greatest. */
  static ChartScale of(Bounds plot, int months, double greatest) {
    double step = step(Math.max(greatest, 1));
    double top = Math.max(1, Math.ceil(greatest * 1.04 / step)) * step;
    return new ChartScale(plot, months, top, step);
  }

  /** The least of 1, 2, 5 × 10ⁿ that needs at most six steps; never under 1, for counts. */
  static double step(double greatest) {
    double power = Math.pow(10, Math.floor(Math.log10(greatest)) - 1);
    for (double factor : List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0)) {
      double step = Math.max(1, factor * power);
      if (greatest * 1.04 <= step * MOST_STEPS) {
        return step;
      }
    }
    return 100 * power;
  }

  /** The same values over another rectangle. */
  ChartScale over(Bounds other) {
    return new ChartScale(other, months, top, step);
  }

  /** Width of a month, mm. */
  double pitch() {
    return plot.width() / months;
  }

  /** Middle of a month. */
  double x(double month) {
    return plot.left() + (month + 0.5) * pitch();
  }

  double y(double value) {
    return plot.bottom() - value / top * plot.height();
  }
}
