package org.nimbench.ui.map;

import java.util.Optional;
import org.nimbench.kernel.Parameter;

/**
 * How far a slider goes: the field beside it takes the whole declared range, the slider the part
 * that analysts use, from a third of the default to five times of it.
 *
 * @param least left end
 * @param most right end
 * @param step of the arrow keys
 */
record SliderRange(double least, double most, double step) {
  private static final double DOWN = 3;
  private static final double UP = 5;
  private static final double STEPS = 30;

  /** The slider of a number with a default; none for a number that the method works out. */
  static Optional<SliderRange> of(Parameter parameter) {
    Double lower = parameter.least();
    Double upper = parameter.most();
    if (lower == null || upper == null || parameter.standard().isEmpty()) {
      return Optional.empty();
    }
    double standard = Double.parseDouble(parameter.standard());
    double least = Math.max(lower, round(standard / DOWN));
    double most = Math.min(upper, round(standard * UP));
    return most > least
        ? Optional.of(new SliderRange(least, most, round(standard / STEPS)))
        : Optional.empty();
  }

  /** To one figure, or to two where the second is a five. */
  private static double round(double value) {
    double unit = Math.pow(10, Math.floor(Math.log10(value))) / 2;
    return Math.rint(value / unit) * unit;
  }

  /** The step nearest to a place on the slider. */
  double nearest(double value) {
    return Math.min(most, Math.max(least, Math.rint(value / step) * step));
  }
}
