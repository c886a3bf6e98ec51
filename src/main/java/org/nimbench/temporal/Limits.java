package org.nimbench.temporal;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * Is this month unusual? Limits from a baseline, then frozen (XmR chart): centre = mean, limits =
 * centre ± 2.66·MR̄, the lower one not below 0. A moving range is taken only between months next to
 * each other; none crosses a gap. A month cut short by its extract is left out like a gap.
 *
 * <p>Source: Wheeler, <i>Understanding Variation</i> (1993); NHS England, <i>Making Data Count</i>.
 */
public final class Limits {
  /** What an analyst may set: the baseline as a period, blank for the default. */
  public static final List<Parameter> PARAMETERS = List.of(Parameter.text("baseline", ""));

  /** Beyond a limit, eight on one side, six rising or falling; more rules, more false alarms. */
  public static final Set<Signal.Rule> DEFAULT_RULES =
      Collections.unmodifiableSet(
          EnumSet.of(Signal.Rule.BEYOND_LIMIT, Signal.Rule.RUN_OF_EIGHT, Signal.Rule.TREND_OF_SIX));

  /** Covered months in the default baseline; all where there are fewer. */
  public static final int BASELINE_MONTHS = 24;

  /** With fewer months in the baseline the limits are weak and the chart says so. */
  public static final int WEAK_BELOW = 12;

  private static final int LEAST_RANGES = 2;

  private Limits() {}

  /**
   * Limits from the default baseline: the first 24 covered months.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) with fewer than two moving ranges
   */
  public static ControlLimits xmr(MonthlySeries series) {
    double[] values = Series.wholeMonths(series);
    int to = 0;
    for (int found = 0; to < values.length && found < BASELINE_MONTHS; to++) {
      found += Double.isNaN(values[to]) ? 0 : 1;
    }
    return limits(series, values, 0, to, false);
  }

  /**
   * Limits from the covered months of a chosen baseline, both months inside.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) with fewer than two moving ranges
   */
  public static ControlLimits xmr(MonthlySeries series, YearMonth first, YearMonth last) {
    return between(series, first, last, false);
  }

  /**
   * The same with moving ranges of 3.267·MR̄ and more dropped once, so that a single leap in the
   * baseline does not widen the limits.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) with fewer than two moving ranges
   */
  public static ControlLimits screened(MonthlySeries series, YearMonth first, YearMonth last) {
    return between(series, first, last, true);
  }

  /** The months that break a rule of the set, in order; gaps and months cut short break runs. */
  public static List<Signal> signals(
      MonthlySeries series, ControlLimits limits, Set<Signal.Rule> rules) {
    double[] lower = new double[series.length()];
    double[] upper = new double[series.length()];
    Arrays.fill(lower, limits.lower());
    Arrays.fill(upper, limits.upper());
    return RunRules.find(Series.wholeMonths(series), limits.centre(), lower, upper, rules);
  }

  private static ControlLimits between(
      MonthlySeries series, YearMonth first, YearMonth last, boolean screened) {
    int origin = Series.number(series.first());
    int from = Math.max(0, Series.number(first) - origin);
    int to = Math.min(series.length(), Series.number(last) - origin + 1);
    return limits(series, Series.wholeMonths(series), from, to, screened);
  }

  private static ControlLimits limits(
      MonthlySeries series, double[] values, int from, int to, boolean screened) {
    MovingRange range =
        screened ? MovingRange.screened(values, from, to) : MovingRange.of(values, from, to);
    if (range.ranges() < LEAST_RANGES) {
      throw Problem.of(
              ProblemKind.NOT_COMPUTABLE, "temporal.limits.few", "", range.ranges(), LEAST_RANGES)
          .asException();
    }
    int first = from;
    int last = to - 1;
    int months = 0;
    for (int i = to - 1; i >= from; i--) {
      if (!Double.isNaN(values[i])) {
        last = months == 0 ? i : last;
        first = i;
        months++;
      }
    }
    return new ControlLimits(
        range.mean(),
        Math.max(0, range.lower()),
        range.upper(),
        range.meanRange(),
        series.month(first),
        series.month(last),
        months);
  }
}
