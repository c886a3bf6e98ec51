package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void incidentsAtOnePlaceAreOneDot() {
    Places places = Places.of(new double[] {5, 1, 5, 2, 5, 1}, new double[] {5, 1, 5, 1, 6, 1});
    assertThat(places.size()).isEqualTo(4);
    assertThat(places.counts()).containsExactly(2, 2, 1, 1);
    assertThat(places.eastings()[0]).isEqualTo(1);
    assertThat(places.eastings()[1]).isEqualTo(5);
  }

  @Test
  void noIncidentsAreNoPlaces() {
    assertThat(Places.of(new double[0], new double[0]).size()).isZero();
  }

  @Test
  void dotsGrowInFourSteps() {
    assertThat(DotSize.of(1)).isEqualTo(DotSize.ONE);
    assertThat(DotSize.of(4)).isEqualTo(DotSize.FEW);
    assertThat(DotSize.of(5)).isEqualTo(DotSize.MANY);
    assertThat(DotSize.of(9)).isEqualTo(DotSize.MANY);
    assertThat(DotSize.of(10)).isEqualTo(DotSize.MOST);
    assertThat(DotSize.of(400)).isEqualTo(DotSize.MOST);
  }
}
