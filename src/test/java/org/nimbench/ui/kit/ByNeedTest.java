package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByNeedTest {
  private static final double[] LEAST = {60, 60, 60};

  @Test
  void whereAllNeedsFitEachColumnHasItsNeed() {
    assertThat(ByNeed.widths(500, LEAST, new double[] {140, 150, 20}))
        .containsExactly(140, 150, 60);
  }

  @Test
  void whatOneColumnDoesNotNeedTheOthersHave() {
    assertThat(ByNeed.widths(360, LEAST, new double[] {100, 300, 10}))
        .as("the heading is whole, the sample has the rest")
        .containsExactly(100, 200, 60);
  }

  @Test
  void columnsThatAreCutAreCutToTheSameWidth() {
    assertThat(ByNeed.widths(400, LEAST, new double[] {800, 80, 500}))
        .containsExactly(160, 80, 160);
  }

  @Test
  void noColumnHasLessThanItsLeast() {
    assertThat(ByNeed.widths(100, LEAST, new double[] {800, 80, 500})).containsExactly(60, 60, 60);
  }
}
