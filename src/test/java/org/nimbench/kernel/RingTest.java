package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class RingTest {
  private static final Ring ELL = Ring.parse("0,0 100,0 100,40 40,40 40,100 0,100");

  /** Points nearer than this to an edge may fall on either side. */
  private static final double EDGE = 1e-6;

  @Property
  void holdsWhatThePolygonOfAnotherLibraryHolds(
      @ForAll @DoubleRange(min = -10, max = 110) double easting,
      @ForAll @DoubleRange(min = -10, max = 110) double northing) {
    GeometryFactory shapes = new GeometryFactory();
    Coordinate[] corners = new Coordinate[ELL.size() + 1];
    for (int i = 0; i < corners.length; i++) {
      corners[i] = new Coordinate(ELL.easting(i % ELL.size()), ELL.northing(i % ELL.size()));
    }
    Polygon polygon = shapes.createPolygon(corners);
    var point = shapes.createPoint(new Coordinate(easting, northing));
    if (polygon.getBoundary().distance(point) > EDGE) {
      assertThat(ELL.holds(easting, northing)).isEqualTo(polygon.contains(point));
    }
  }

  @Test
  void aCircleHoldsItsCentreAndNothingBeyondItsRadius() {
    Ring circle = Ring.circle(450_000, 320_000, 300);
    assertThat(circle.holds(450_000, 320_000)).isTrue();
    assertThat(circle.holds(450_298, 320_000)).isTrue();
    assertThat(circle.holds(450_215, 320_215)).isFalse();
    assertThat(circle.extent()).isEqualTo(new Box(449_700, 319_700, 450_300, 320_300));
  }

  @Test
  void isWrittenAsItIsRead() {
    assertThat(Ring.parse(ELL.toString())).isEqualTo(ELL).hasSameHashCodeAs(ELL);
    assertThat(ELL).hasToString("0,0 100,0 100,40 40,40 40,100 0,100");
  }

  @Test
  void cornersThatRepeatAreLeftOut() {
    assertThat(Ring.parse("0,0 0.2,0 100,0 100,100 0,0")).hasToString("0,0 100,0 100,100");
  }

  @Test
  void fewerThanThreeCornersAreRefusedInPlainWords() {
    assertThatThrownBy(() -> Ring.parse("0,0 10,10"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("0,0 10,10");
  }
}
