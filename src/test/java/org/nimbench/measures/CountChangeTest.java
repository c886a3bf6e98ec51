package org.nimbench.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountChangeTest {
  @Test
  void thePublishedPairHasAZOfTwo() {
    CountChange change = new CountChange(16, 25);
    assertThat(change.z()).isEqualTo(2);
    assertThat(change.difference()).isEqualTo(9);
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
  void amongThirteenWardsAboutHalfAFlagIsChance() {
    assertThat(CountChange.expectedByChance(13)).isCloseTo(0.6, within(0.01));
  }

  @Test
  void aCountIsNotBelowNought() {
    assertThatThrownBy(() -> new CountChange(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
