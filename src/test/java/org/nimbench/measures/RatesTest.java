package org.nimbench.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatesTest {
  /** The published figures are printed to nine decimals. */
  private static final double PRINTED = 5e-9;

  /** These are printed to six. */
  private static final double PRINTED_SIX = 5e-7;

  @Test
  void byarsLimitsOfSixtyFiveAreThePublishedOnes() {
    Rate rate = Rates.of(65, 1, 1, 0.95);
    assertThat(rate.lower()).isCloseTo(50.163187710, within(PRINTED));
    assertThat(rate.upper()).isCloseTo(82.849138546, within(PRINTED));
  }

  @Test
  void byarsLimitsAtTheHighLevelAreThePublishedOnes() {
    Rate rate = Rates.of(1045, 1, 1, 0.998);
    assertThat(rate.lower()).isCloseTo(947.940704, within(PRINTED_SIX));
    assertThat(rate.upper()).isCloseTo(1148.806161, within(PRINTED_SIX));
  }

  @Test
  void smallCountsHaveExactLimits() {
    Rate rate = Rates.of(1, 100, 100, 0.95);
    assertThat(rate.lower()).isCloseTo(0.025317808, within(PRINTED));
    assertThat(rate.upper()).isCloseTo(5.571643391, within(PRINTED));
  }

  @Test
  void aRatePerHundredIsThePublishedOne() {
    Rate rate = Rates.of(222, 3215, 100, 0.95);
    assertThat(rate.value()).isCloseTo(6.905132, within(PRINTED_SIX));
    assertThat(rate.lower()).isCloseTo(6.026575, within(PRINTED_SIX));
    assertThat(rate.upper()).isCloseTo(7.875729, within(PRINTED_SIX));
  }

  @Test
  void noEventsGiveARateOfNoughtWithAnUpperLimit() {
    Rate rate = Rates.of(0, 1000, 1000, 0.95);
    assertThat(rate.value()).isZero();
    assertThat(rate.lower()).isZero();
    assertThat(rate.upper()).isCloseTo(-Math.log(0.025), within(1e-9));
  }

  @Test
  void aDenominatorOfNoughtIsRefused() {
    assertThatThrownBy(() -> Rates.of(3, 0, 1000, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
