package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class StudyEdgeTest {
  /** A hundredth of a millimetre a metre: 1 mm is 100 m. */
  private static final double SCALE = 0.01;

  private static Geometry shape(String wkt) throws ParseException {
    return new WKTReader().read(wkt);
  }

  @Test
  void aBoundaryInOnePieceIsDrawnAsItIs() throws ParseException {
    Geometry one = shape("POLYGON((0 0, 5000 0, 5000 5000, 2500 10, 0 5000, 0 0))");
    assertThat((Object) StudyEdge.drawn(one, SCALE)).isSameAs(one);
  }

  @Test
  void aGapThinnerThanALineIsClosed() throws ParseException {
    Geometry two =
        shape(
            "MULTIPOLYGON(((0 0, 2490 0, 2490 5000, 0 5000, 0 0)),"
                + "((2510 0, 5000 0, 5000 5000, 2510 5000, 2510 0)))");
    Geometry drawn = StudyEdge.drawn(two, SCALE);
    assertThat(drawn.getNumGeometries()).isEqualTo(1);
    assertThat(drawn.getArea()).isCloseTo(25e6, within(25e6 * 0.002));
  }

  @Test
  void islandsAndHolesThatCanBeSeenStayAndSpecksGo() throws ParseException {
    Geometry mixed =
        shape(
            "MULTIPOLYGON(((0 0, 5000 0, 5000 5000, 0 5000, 0 0),"
                + "(1000 1000, 1000 2000, 2000 2000, 2000 1000, 1000 1000)),"
                + "((7000 0, 8000 0, 8000 1000, 7000 1000, 7000 0)),"
                + "((9000 0, 9050 0, 9050 50, 9000 50, 9000 0)))");
    Geometry drawn = StudyEdge.drawn(mixed, SCALE);
    assertThat(drawn.getNumGeometries()).isEqualTo(2);
    assertThat(drawn.getArea()).isCloseTo(25e6, within(25e6 * 0.005));
  }
}
