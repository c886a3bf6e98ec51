package org.nimbench.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.Signal;

/**
 * Signals of one rule that follow one another, told as one: eight months running, then a ninth, are
 * "9 months running".
 *
 * @param rule the rule
 * @param above the side
 * @param first place of the first month that belongs to it
 * @param last place of the month that completes it
 */
public record SignalGroup(Signal.Rule rule, boolean above, int first, int last) {

  /** The groups, limits broken first, then by time. */
  public static List<SignalGroup> of(
      MonthlySeries series, ControlLimits limits, List<Signal> signals) {
    List<Signal> ordered = new ArrayList<>(signals);
    ordered.sort(
        Comparator.comparing(Signal::rule)
            .thenComparing(Signal::above)
            .thenComparing(Signal::index));
    List<SignalGroup> groups = new ArrayList<>();
    for (Signal signal : ordered) {
      SignalGroup before = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (before != null
          && before.rule == signal.rule()
          && before.above == signal.above()
          && before.last + 1 == signal.index()) {
        groups.set(
            groups.size() - 1,
            new SignalGroup(before.rule, before.above, before.first, signal.index()));
      } else {
        int first = first(series, limits, signal);
        groups.add(new SignalGroup(signal.rule(), signal.above(), first, signal.index()));
      }
    }
    return List.copyOf(groups);
  }

  private static int first(MonthlySeries series, ControlLimits limits, Signal signal) {
    int first = signal.index();
    boolean run =
        signal.rule() == Signal.Rule.RUN_OF_EIGHT || signal.rule() == Signal.Rule.RUN_OF_NINE;
    for (int back = 1; back <= signal.index(); back++) {
      int at = signal.index() - back;
      boolean belongs =
          run
              ? series.covered()[at]
                  && series.counts()[at] > limits.centre() == signal.above()
                  && series.counts()[at] != limits.centre()
              : series.covered()[at] && back < length(signal.rule());
      if (!belongs) {
        break;
      }
      first = at;
    }
    return first;
  }

  private static int length(Signal.Rule rule) {
    return switch (rule) {
      case BEYOND_LIMIT -> 1;
      case RUN_OF_EIGHT, MIXTURE -> 8;
      case TREND_OF_SIX -> 6;
      case TWO_OF_THREE -> 3;
      case FOUR_OF_FIVE -> 5;
      case RUN_OF_NINE -> 9;
      case ALTERNATING -> 14;
      case HUGGING -> 15;
    };
  }

  /** Whether its months lie beyond a limit, not only in a run or trend. */
  public boolean isBeyond() {
    return rule == Signal.Rule.BEYOND_LIMIT;
  }

  int months() {
    return last - first + 1;
  }

  /** What happened, in words. */
  public String words() {
    String months = Figures.count(months());
    return switch (rule) {
      case BEYOND_LIMIT -> beyond(months);
      case RUN_OF_EIGHT, RUN_OF_NINE ->
          above
              ? Words.text("picture.signal.run.above", months)
              : Words.text("picture.signal.run.below", months);
      case TREND_OF_SIX ->
          above
              ? Words.text("picture.signal.rising", months)
              : Words.text("picture.signal.falling", months);
      case TWO_OF_THREE ->
          above ? Words.text("picture.signal.two.above") : Words.text("picture.signal.two.below");
      case FOUR_OF_FIVE ->
          above ? Words.text("picture.signal.four.above") : Words.text("picture.signal.four.below");
      case ALTERNATING -> Words.text("picture.signal.alternating", months);
      case HUGGING -> Words.text("picture.signal.hugging", months);
      case MIXTURE -> Words.text("picture.signal.mixture", months);
    };
  }

  private String beyond(String months) {
    if (months() == 1) {
      return above
          ? Words.text("picture.signal.one.above")
          : Words.text("picture.signal.one.below");
    }
    return above
        ? Words.text("picture.signal.beyond.above", months)
        : Words.text("picture.signal.beyond.below", months);
  }
}
