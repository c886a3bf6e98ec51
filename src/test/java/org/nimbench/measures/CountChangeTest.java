package org.nimbench.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** Changes between two counts, against published examples and against chance itself. */
class CountChangeTest {
  @Test
  void theExampleOfWheelerIsTwo() {
    CountChange change = new CountChange(16, 25);
    assertThat(change.difference()).isEqualTo(9);
    assertThat(change.z()).isCloseTo(2, within(1e-12));
  }

  @Test
  void thePublishedETestsAreReproduced() {
    assertThat(p(0, 3)).isCloseTo(0.0884, within(0.0005));
    assertThat(p(6, 2)).isCloseTo(0.1749, within(0.00005));
    assertThat(p(2, 6)).isCloseTo(0.1749, within(0.00005));
    assertThat(p(20, 10)).isCloseTo(0.06883178210810947, within(1e-9));
    assertThat(p(25, 16)).isCloseTo(0.16479631785472812, within(1e-9));
    assertThat(TwoCounts.eTest(new CountChange(0, 0))).isEmpty();
  }

  @Test
  void unequalExposuresGiveTheNumbersOfStatsmodels() {
    CountChange gu = new CountChange(30, 60, 54308.7, 51477.5);
    assertThat(TwoCounts.eTest(gu).orElseThrow()).isCloseTo(0.000567261758250953, within(1e-9));
    assertThat(TwoCounts.exactRise(gu)).isCloseTo(0.000428, within(5e-7));
    double[] ratio = TwoCounts.ratioInterval(gu, 0.95);
    assertThat(ratio[0]).isCloseTo(1.33973572177265, within(1e-6));
    assertThat(ratio[1]).isCloseTo(3.388365573616252, within(1e-6));
    CountChange ng = new CountChange(15, 41, 19017, 28010);
    assertThat(TwoCounts.eTest(ng).orElseThrow()).isCloseTo(0.03782053187021494, within(1e-9));
  }

  @Test
  void zChangesItsSignWhenTheTwoAreExchangedWhateverTheExposures() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 500; i++) {
      CountChange change =
          new CountChange(
              random.nextInt(200),
              random.nextInt(200),
              random.nextInt(1, 400),
              random.nextInt(1, 400));
      CountChange back =
          new CountChange(
              change.after(), change.before(), change.exposureAfter(), change.exposureBefore());
      assertThat(change.z()).isCloseTo(-back.z(), within(1e-12));
    }
  }

  @Test
  void byChanceAloneZSpreadsAsItSaysForEqualAndForUnequalDays() {
    for (double[] days : new double[][] {{365, 365}, {90, 365}}) {
      PoissonDistribution before = new PoissonDistribution(0.4 * days[0]);
      PoissonDistribution after = new PoissonDistribution(0.4 * days[1]);
      before.reseedRandomGenerator(3);
      after.reseedRandomGenerator(4);
      int beyond = 0;
      int trials = 20_000;
      for (int i = 0; i < trials; i++) {
        CountChange change = new CountChange(before.sample(), after.sample(), days[0], days[1]);
        beyond += Math.abs(change.z()) >= 2 ? 1 : 0;
      }
      assertThat((double) beyond / trials).isCloseTo(CountChange.shareByChance(2), within(0.012));
    }
    assertThat(CountChange.shareByChance(2)).isCloseTo(0.1573, within(0.0001));
    assertThat(CountChange.shareByChance(3)).isCloseTo(0.0339, within(0.0001));
  }

  @Test
  void twiceTheDaysAndTwiceTheCountIsNoChange() {
    CountChange change = new CountChange(50, 100, 180, 360);
    assertThat(change.z()).isCloseTo(0, within(1e-12));
    assertThat(change.share().orElseThrow()).isCloseTo(0, within(1e-12));
    assertThat(change.reading()).isEqualTo(Reading.USUAL);
  }

  @Test
  void aYearOfBurglariesIsBeyondUsual() {
    CountChange change = new CountChange(371, 438);
    assertThat(change.z()).isCloseTo(3.33, within(0.005));
    assertThat(change.share().orElseThrow()).isCloseTo(0.1806, within(0.0001));
    assertThat(change.reading()).isEqualTo(Reading.BEYOND_USUAL);
  }

  @Test
  void aPercentageNeedsABaseOfThirty() {
    assertThat(new CountChange(29, 60).share()).isEmpty();
    assertThat(new CountChange(30, 60).share()).hasValue(1.0);
    assertThat(new CountChange(0, 0).share()).isEmpty();
  }

  @Test
  void aChangeIsReadByItsSizeAndByHowMuchThereIs() {
    assertThat(new CountChange(1, 5).reading()).isEqualTo(Reading.SMALL_NUMBER);
    assertThat(new CountChange(5, 7).reading()).isEqualTo(Reading.USUAL);
    assertThat(new CountChange(19, 50).reading()).isEqualTo(Reading.BEYOND_USUAL);
    assertThat(new CountChange(103, 78).reading()).isEqualTo(Reading.WATCH);
    assertThat(new CountChange(113, 100).reading()).isEqualTo(Reading.USUAL);
  }

  @Test
  void amongThirteenWardsTwoFlagsAreChance() {
    assertThat(CountChange.expectedByChance(13)).isCloseTo(2.04, within(0.01));
  }

  @Test
  void aCountIsNotBelowNoughtAndAPeriodHasDays() {
    assertThatThrownBy(() -> new CountChange(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CountChange(1, 3, 0, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double p(long before, long after) {
    return TwoCounts.eTest(new CountChange(before, after)).orElseThrow();
  }
}
