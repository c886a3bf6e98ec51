package org.nimbench.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;

/** A patch that stands for few incidents is not coloured, however it is shaped. */
class SmallPatchesTest {
  private static final Grid GRID = new Grid(0, 0, 10, 5, 3);

  private static double[] left(double[] values, int... counts) {
    return SmallPatches.without(new Surface(GRID, values), counts, 1).values();
  }

  @Test
  void aPatchOfFourGoesAndOneOfFiveStays() {
    double[] values = {2, 2, 0, 2, 2, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0};
    assertThat(left(values, 3, 1, 0, 0, 3, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0))
        .containsExactly(0, 0, 0, 2, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0);
    assertThat(values[0]).as("the surface itself stays").isEqualTo(2);
  }

  @Test
  void theEndOfARowDoesNotTouchTheBeginningOfTheNext() {
    double[] values = {0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    assertThat(left(values, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0)).containsOnly(0);
  }

  @Test
  void whatLiesUnderTheFirstBreakOrOutsideStaysAsItIs() {
    double[] values = {0.5, Double.NaN, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    double[] left = left(values, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(left[0]).isEqualTo(0.5);
    assertThat(left[1]).isNaN();
  }
}
