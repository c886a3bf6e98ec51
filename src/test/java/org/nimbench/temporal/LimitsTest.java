package org.nimbench.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

class LimitsTest {
  private static final YearMonth FIRST = YearMonth.of(2022, 4);
  private static final int GAP = -1;

  @Test
  void noMovingRangeIsTakenAcrossAGap() {
    MonthlySeries series = series(10, 12, GAP, 100, 104);
    ControlLimits limits = Limits.xmr(series);
    assertThat(limits.meanMovingRange()).isEqualTo(3);
    assertThat(limits.centre()).isEqualTo(56.5);
    assertThat(limits.upper()).isEqualTo(56.5 + 2.66 * 3);
    assertThat(limits.baselineMonths()).isEqualTo(4);
    assertThat(limits.baselineLast()).isEqualTo(FIRST.plusMonths(4));
  }

  @Test
  void theLowerLimitIsNeverBelowNought() {
    ControlLimits limits = Limits.xmr(series(1, 9, 2, 8));
    assertThat(limits.lower()).isZero();
    assertThat(limits.upper()).isGreaterThan(9);
  }

  @Test
  void theDefaultBaselineIsTheFirstTwentyFourCoveredMonthsAndStaysFrozen() {
    int[] counts = new int[40];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = i < 27 ? 50 + i % 2 : 500;
    }
    counts[3] = GAP;
    counts[4] = GAP;
    counts[5] = GAP;
    ControlLimits limits = Limits.xmr(series(counts));
    assertThat(limits.baselineMonths()).isEqualTo(24);
    assertThat(limits.baselineFirst()).isEqualTo(FIRST);
    assertThat(limits.baselineLast()).isEqualTo(FIRST.plusMonths(26));
    assertThat(limits.meanMovingRange()).isEqualTo(1);
  }

  @Test
  void aChosenBaselineCountsItsOwnMonthsAlone() {
    MonthlySeries series = series(1000, 10, 12, 10, 12, 1000);
    ControlLimits limits = Limits.xmr(series, FIRST.plusMonths(1), FIRST.plusMonths(4));
    assertThat(limits.centre()).isEqualTo(11);
    assertThat(limits.meanMovingRange()).isEqualTo(2);
    assertThat(limits.baselineMonths()).isEqualTo(4);
  }

  @Test
  void aScreenedBaselineIsNotWidenedByOneLeap() {
    int[] counts = new int[24];
    Arrays.fill(counts, 20);
    for (int i = 0; i < counts.length; i += 2) {
      counts[i] = 22;
    }
    counts[11] = 300;
    MonthlySeries series = series(counts);
    YearMonth last = FIRST.plusMonths(23);
    assertThat(Limits.screened(series, FIRST, last).meanMovingRange()).isEqualTo(2);
    assertThat(Limits.xmr(series, FIRST, last).meanMovingRange()).isGreaterThan(20);
  }

  @Test
  void fewerThanTwoMovingRangesGiveNoLimits() {
    assertNotComputable(series(5, 7, GAP, 6));
    assertNotComputable(series(5));
    assertThat(Limits.xmr(series(5, 7, 6)).baselineMonths()).isEqualTo(3);
    MonthlySeries five = series(1, 2, 3, 4, 5);
    assertThatThrownBy(() -> Limits.xmr(five, FIRST.plusMonths(60), FIRST.plusMonths(70)))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aMonthCutShortNeitherSetsLimitsNorSignals() {
    MonthlySeries whole = series(10, 12, 10, 12, 0);
    boolean[] complete = {true, true, true, true, false};
    MonthlySeries cut = new MonthlySeries(FIRST, whole.counts(), whole.covered(), complete);
    ControlLimits limits = Limits.xmr(cut);
    assertThat(limits.centre()).isEqualTo(11);
    assertThat(Limits.signals(cut, limits, Limits.DEFAULT_RULES)).isEmpty();
    assertThat(Limits.signals(whole, limits, Limits.DEFAULT_RULES)).hasSize(1);
  }

  @Test
  void aRunNeverCrossesAGap() {
    ControlLimits limits = new ControlLimits(10, 0, 40, 11, FIRST, FIRST, 24);
    int[] eight = {12, 13, 12, 13, 12, 13, 12, 13};
    assertThat(Limits.signals(series(eight), limits, Limits.DEFAULT_RULES))
        .containsExactly(new Signal(7, Signal.Rule.RUN_OF_EIGHT, true));
    int[] broken = {12, 13, 12, 13, GAP, 13, 12, 13, 12, 13};
    assertThat(Limits.signals(series(broken), limits, Set.of(Signal.Rule.values()))).isEmpty();
    int[] rising = {1, 2, 3, GAP, 4, 5, 6};
    assertThat(Limits.signals(series(rising), limits, Set.of(Signal.Rule.TREND_OF_SIX))).isEmpty();
  }

  @Test
  void signalsStandInOrderOfTimeAndSayTheirSide() {
    ControlLimits limits = new ControlLimits(50, 40, 60, 3.76, FIRST, FIRST, 24);
    assertThat(Limits.signals(series(70, 50, 30), limits, Limits.DEFAULT_RULES))
        .containsExactly(
            new Signal(0, Signal.Rule.BEYOND_LIMIT, true),
            new Signal(2, Signal.Rule.BEYOND_LIMIT, false));
  }

  private static void assertNotComputable(MonthlySeries series) {
    assertThatThrownBy(() -> Limits.xmr(series))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().kind()).isEqualTo(ProblemKind.NOT_COMPUTABLE));
  }

  private static MonthlySeries series(int... counts) {
    boolean[] covered = new boolean[counts.length];
    boolean[] complete = new boolean[counts.length];
    Arrays.fill(complete, true);
    for (int i = 0; i < counts.length; i++) {
      covered[i] = counts[i] != GAP;
    }
    return new MonthlySeries(FIRST, counts, covered, complete);
  }
}
