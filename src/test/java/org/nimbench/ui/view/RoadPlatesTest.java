package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class RoadPlatesTest {
  private static Rectangle2D plate(double x, double y) {
    return new Rectangle2D.Double(x, y, 38, 14);
  }

  @Test
  void thePlatesOfTwoRoadsAreSeenAsTwo() {
    RoadPlates plates = new RoadPlates(1);
    assertThat(plates.add("A6291", plate(100, 100))).isTrue();
    assertThat(plates.add("A5398", plate(115, 119))).as("its edge all but touches").isFalse();
    assertThat(plates.add("A5398", plate(115, 126))).isTrue();
  }

  @Test
  void theNextPlateOfARoadIsFarFromItsFirst() {
    RoadPlates plates = new RoadPlates(1);
    plates.add("A6291", plate(100, 100));
    assertThat(plates.add("A6291", plate(200, 100))).isFalse();
    assertThat(plates.add("A6291", plate(270, 100))).isTrue();
  }

  @Test
  void onALargeScreenTheAirGrowsWithThePlates() {
    RoadPlates plates = new RoadPlates(2);
    plates.add("A6291", plate(100, 100));
    assertThat(plates.add("A5398", plate(100, 130))).isFalse();
    assertThat(plates.add("A5398", plate(100, 136))).isTrue();
  }
}
