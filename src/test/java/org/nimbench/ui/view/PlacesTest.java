package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Box;

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

  @Test
  void nothingInABoxIsLeftOutHoweverThePlacesAreKept() {
    SplittableRandom random = new SplittableRandom(3);
    double[] eastings = random.doubles(20_000, 0, 9_000).map(Math::rint).toArray();
    double[] northings = random.doubles(20_000, 0, 500).map(Math::rint).toArray();
    Places places = Places.of(eastings, northings);
    assertThat(places.incidents()).isEqualTo(20_000);
    Box box = new Box(1_234.5, 100.5, 4_321.5, 250.5);
    boolean[] told = new boolean[places.size()];
    for (DotSize size : DotSize.values()) {
      places.near(
          box,
          size,
          (from, to) -> {
            for (int i = from; i < to; i++) {
              assertThat(told[i]).isFalse();
              assertThat(DotSize.of(places.counts()[i])).isEqualTo(size);
              told[i] = true;
            }
          });
    }
    long inBox = 0;
    for (int i = 0; i < places.size(); i++) {
      boolean isInside = box.holds(places.eastings()[i], places.northings()[i]);
      assertThat(!isInside || told[i]).isTrue();
      inBox += isInside ? places.counts()[i] : 0;
    }
    long byHand =
        IntStream.range(0, eastings.length)
            .filter(i -> box.holds(eastings[i], northings[i]))
            .count();
    assertThat(inBox).isEqualTo(byHand).isPositive();
    assertThat(places.near(box)).isLessThan(places.size() / 2);
  }
}
