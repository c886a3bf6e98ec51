package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistinctTest {
  @Test
  void itIsExactForFewAndNearForMany() {
    assertThat(share(10_000, 10_000)).isEqualTo(1);
    assertThat(share(10_000, 7_500)).isEqualTo(0.75);
    assertThat(share(1_000_000, 1_000_000)).isEqualTo(1);
    assertThat(share(1_000_000, 900_000)).isCloseTo(0.9, within(0.01));
    assertThat(share(1_000_000, 20)).isEqualTo(20 / 1e6);
    assertThat(new Distinct().share()).isZero();
  }

  private static double share(int values, int different) {
    Distinct distinct = new Distinct();
    for (int i = 0; i < values; i++) {
      distinct.add("ZX/" + i % different);
    }
    return distinct.share();
  }
}
