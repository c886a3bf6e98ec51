package org.nimbench.temporal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The run rules of Western Electric (1956) and Nelson (1984). A signal stands at the value that
 * completes the pattern and at each that carries it on. A gap (NaN) ends every run and every
 * window, because no comparison with it holds.
 */
final class RunRules {
  private final double[] x;
  private final double centre;
  private final double[] lower;
  private final double[] upper;
  private final List<Signal> signals = new ArrayList<>();

  private RunRules(double[] x, double centre, double[] lower, double[] upper) {
    this.x = x;
    this.centre = centre;
    this.lower = lower;
    this.upper = upper;
  }

  /**
   * Signals in order of time.
   *
   * @param x values, NaN at a gap
   * @param upper one a value; a third of its distance from the centre is one sigma
   */
  static List<Signal> find(
      double[] x, double centre, double[] lower, double[] upper, Set<Signal.Rule> rules) {
    RunRules search = new RunRules(x, centre, lower, upper);
    rules.forEach(search::apply);
    search.signals.sort(Comparator.comparingInt(Signal::index).thenComparing(Signal::rule));
    return List.copyOf(search.signals);
  }

  private void apply(Signal.Rule rule) {
    switch (rule) {
      case BEYOND_LIMIT -> sides(rule, 1, i -> x[i] > upper[i], i -> x[i] < lower[i]);
      case RUN_OF_EIGHT -> sides(rule, 8, i -> x[i] > centre, i -> x[i] < centre);
      case RUN_OF_NINE -> sides(rule, 9, i -> x[i] > centre, i -> x[i] < centre);
      case TREND_OF_SIX -> sides(rule, 5, i -> step(i) > 0, i -> step(i) < 0);
      case ALTERNATING -> run(rule, 12, i -> step(i) * step(i - 1) < 0, i -> step(i) > 0);
      case TWO_OF_THREE -> window(rule, 2, 3, 2);
      case FOUR_OF_FIVE -> window(rule, 4, 5, 1);
      case HUGGING -> run(rule, 15, i -> Math.abs(sigmas(i)) <= 1, i -> x[i] > centre);
      case MIXTURE -> mixture(rule);
      default -> throw new IllegalArgumentException(rule.name());
    }
  }

  private void sides(Signal.Rule rule, int length, IntPredicate high, IntPredicate low) {
    run(rule, length, high, i -> true);
    run(rule, length, low, i -> false);
  }

  /** A signal wherever the condition has held so many times without a break. */
  private void run(Signal.Rule rule, int length, IntPredicate holds, IntPredicate above) {
    int held = 0;
    for (int i = 0; i < x.length; i++) {
      held = holds.test(i) ? held + 1 : 0;
      if (held >= length) {
        signals.add(new Signal(i, rule, above.test(i)));
      }
    }
  }

  /** So many of the last values beyond so many sigmas on one side, this one among them. */
  private void window(Signal.Rule rule, int least, int size, double beyond) {
    for (int i = size - 1; i < x.length; i++) {
      int high = 0;
      int low = 0;
      boolean whole = true;
      for (int back = i - size + 1; back <= i; back++) {
        whole &= !Double.isNaN(x[back]);
        high += sigmas(back) > beyond ? 1 : 0;
        low += sigmas(back) < -beyond ? 1 : 0;
      }
      boolean isHigh = high >= least && sigmas(i) > beyond;
      boolean isLow = low >= least && sigmas(i) < -beyond;
      if (whole && (isHigh || isLow)) {
        signals.add(new Signal(i, rule, isHigh));
      }
    }
  }

  /** Eight in a row outside one sigma, not all on one side. */
  private void mixture(Signal.Rule rule) {
    for (int i = 7; i < x.length; i++) {
      int high = 0;
      int low = 0;
      for (int back = i - 7; back <= i; back++) {
        high += sigmas(back) > 1 ? 1 : 0;
        low += sigmas(back) < -1 ? 1 : 0;
      }
      if (high + low == 8 && high > 0 && low > 0) {
        signals.add(new Signal(i, rule, x[i] > centre));
      }
    }
  }

  /** Rise since the value before; NaN at the start and beside a gap. */
  private double step(int i) {
    return i < 1 ? Double.NaN : x[i] - x[i - 1];
  }

  /** Distance from the centre in sigmas; not a number where all limits meet at the value. */
  private double sigmas(int i) {
    return (x[i] - centre) / ((upper[i] - centre) / 3);
  }
}
