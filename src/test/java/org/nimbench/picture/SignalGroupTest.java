package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.Signal;
import org.nimbench.temporal.Signal.Rule;

class SignalGroupTest {
  private static final YearMonth FIRST = YearMonth.of(2024, 1);
  private static final ControlLimits LIMITS =
      new ControlLimits(30, 10, 50, 7.5, FIRST, FIRST.plusMonths(11), 12);

  private static MonthlySeries series(int... counts) {
    boolean[] all = new boolean[counts.length];
    Arrays.fill(all, true);
    return new MonthlySeries(FIRST, counts, all, all.clone());
  }

  @Test
  void monthsOfOneRunAreToldOnceWithTheirNumber() {
    MonthlySeries series = series(40, 20, 21, 22, 23, 24, 25, 26, 27, 28, 35);
    List<SignalGroup> groups =
        SignalGroup.of(
            series,
            LIMITS,
            List.of(
                new Signal(8, Rule.RUN_OF_EIGHT, false), new Signal(9, Rule.RUN_OF_EIGHT, false)));
    assertThat(groups).containsExactly(new SignalGroup(Rule.RUN_OF_EIGHT, false, 1, 9));
    assertThat(groups.get(0).words()).isEqualTo("9 months running below the average");
  }

  @Test
  void aRunDoesNotReachAcrossAGap() {
    MonthlySeries all = series(20, 20, 20, 20, 20, 20, 20, 20, 20, 20);
    boolean[] covered = all.covered().clone();
    covered[1] = false;
    MonthlySeries gap = new MonthlySeries(FIRST, all.counts(), covered, all.complete());
    SignalGroup group =
        SignalGroup.of(gap, LIMITS, List.of(new Signal(9, Rule.RUN_OF_EIGHT, false))).get(0);
    assertThat(group.first()).isEqualTo(2);
  }

  @Test
  void limitsAreToldFirstAndSidesApart() {
    MonthlySeries series = series(60, 61, 30, 5, 30, 31, 32, 33, 34, 35);
    List<SignalGroup> groups =
        SignalGroup.of(
            series,
            LIMITS,
            List.of(
                new Signal(9, Rule.TREND_OF_SIX, true),
                new Signal(3, Rule.BEYOND_LIMIT, false),
                new Signal(1, Rule.BEYOND_LIMIT, true),
                new Signal(0, Rule.BEYOND_LIMIT, true)));
    assertThat(groups.stream().map(SignalGroup::words))
        .containsExactly(
            "Below the lower limit", "2 months above the upper limit", "6 months rising");
    assertThat(groups.get(2).first()).isEqualTo(4);
  }

  @Test
  void everyRuleHasWordsOnBothSides() {
    for (Rule rule : Rule.values()) {
      for (boolean above : List.of(true, false)) {
        assertThat(new SignalGroup(rule, above, 0, 5).words()).isNotBlank();
      }
    }
  }
}
