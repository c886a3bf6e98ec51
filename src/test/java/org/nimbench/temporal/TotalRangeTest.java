package org.nimbench.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TotalRangeTest {
  private static MonthlySeries upAndDown(int months) {
    int[] counts = new int[months];
    boolean[] all = new boolean[months];
    Arrays.setAll(counts, i -> 30 + 4 * (i % 2));
    Arrays.fill(all, true);
    return new MonthlySeries(YearMonth.of(2023, 1), counts, all, all.clone());
  }

  @Test
  void aLongSeriesGivesItsOwnSpreadScaledToTheLengthOfTheTotal() {
    TotalRange range = TotalRange.around(upAndDown(24), 0, 128, 4);
    double reach = 2 * (4 / 1.128) * 2;
    assertThat(range.isFromSeries()).isTrue();
    assertThat(range.lower()).isCloseTo(128 - reach, within(1e-9));
    assertThat(range.upper()).isCloseTo(128 + reach, within(1e-9));
  }

  @Test
  void aShortSeriesGivesThePoissonRule() {
    TotalRange range = TotalRange.around(upAndDown(6), 0, 113, 4);
    assertThat(range.isFromSeries()).isFalse();
    assertThat(range.lower()).isCloseTo(91.7, within(0.05));
    assertThat(range.upper()).isCloseTo(134.3, within(0.05));
  }

  @Test
  void monthsBeforeABreakDoNotCount() {
    assertThat(TotalRange.around(upAndDown(24), 18, 100, 4).isFromSeries()).isFalse();
  }

  @Test
  void noTotalIsBelowNought() {
    assertThat(TotalRange.around(upAndDown(6), 0, 1, 1).lower()).isZero();
  }
}
