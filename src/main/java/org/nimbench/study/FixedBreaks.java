package org.nimbench.study;

import java.util.Arrays;
import java.util.Map;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/** Breaks that are fixed beforehand, so that a colour means the same on every map. */
final class FixedBreaks {
  /** Where classes begin, ascending, a comma between; empty lets the method find them. */
  static final Parameter BREAKS = Parameter.text("breaks", "");

  private FixedBreaks() {}

  /**
   * The bounds of the classes, the last open; none where none were given.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if they are no ascending numbers above 0
   */
  static double[] of(String text) {
    double[] steps = steps(text);
    if (steps.length == 0) {
      return steps;
    }
    double[] bounds = Arrays.copyOf(steps, steps.length + 1);
    bounds[steps.length] = Double.POSITIVE_INFINITY;
    return bounds;
  }

  /** The numbers alone. */
  static double[] steps(String text) {
    if (text.isBlank()) {
      return new double[0];
    }
    try {
      double[] steps =
          Arrays.stream(text.split(","))
              .map(String::strip)
              .mapToDouble(Double::parseDouble)
              .toArray();
      for (int i = 0; i < steps.length; i++) {
        if (!(steps[i] > (i == 0 ? 0 : steps[i - 1])) || Double.isInfinite(steps[i])) {
          throw unreadable(text).asException();
        }
      }
      return steps;
    } catch (NumberFormatException e) {
      throw unreadable(text).asException(e);
    }
  }

  /** The stamp's parameters, with the breaks where they were given. */
  static Map<String, String> shown(Question question, Map<String, String> parameters) {
    String given = question.text(BREAKS);
    if (!given.isBlank()) {
      parameters.put(Words.text("study.parameter.breaks"), given.replace(",", ", "));
    }
    return parameters;
  }

  private static Problem unreadable(String text) {
    return Problem.of(ProblemKind.USAGE, "study.breaks.unreadable", "--breaks", text);
  }
}
