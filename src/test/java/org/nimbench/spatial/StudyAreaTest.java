package org.nimbench.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.nimbench.work.Progress;

class StudyAreaTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double CELL = 10;
  private static final Grid GRID = new Grid(530_000, 1_210_000, CELL, 40, 30);

  /** Square kilometres: the area is a sum of products of coordinates. */
  private static final double ROUNDING = 1e-9;

  @Property(tries = 200)
  void theScanEqualsAskingEveryCentre(
      @ForAll @IntRange(min = 3, max = 40) int corners,
      @ForAll boolean onCentres,
      @ForAll boolean withHole,
      @ForAll long seed) {
    Geometry area = star(new Random(seed), corners, onCentres, 18);
    if (withHole) {
      area = area.difference(star(new Random(seed + 1), corners, onCentres, 7));
    }
    assertEqualsBruteForce(area);
  }

  @Test
  void centresOnEdgesAndCornersAreInside() throws ParseException {
    assertEqualsBruteForce(
        read("POLYGON ((5 5, 105 5, 105 65, 5 65, 5 5), (25 25, 55 25, 55 45, 25 45, 25 25))"));
    assertThat(
            StudyArea.cellsInside(GRID, read("POLYGON ((5 5, 25 5, 5 25, 5 5))"), Progress.SILENT))
        .satisfies(inside -> assertThat(count(inside)).isEqualTo(6));
  }

  @Test
  void severalPartsAndOverlapsCountOnce() throws ParseException {
    assertEqualsBruteForce(
        read("MULTIPOLYGON (((1 1, 90 3, 40 80, 1 1)), ((200 100, 300 100, 250 299, 200 100)))"));
    Geometry overlapping =
        read(
            "GEOMETRYCOLLECTION (POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0)), POLYGON ((40 40, 140 40, 140 140, 40 140, 40 40)))");
    assertThat(count(StudyArea.cellsInside(GRID, overlapping, Progress.SILENT)))
        .isEqualTo(9 * 9 + 10 * 10 - 5 * 5);
  }

  @Test
  void areasLargerThanTheGridOrBesideItAreNoTrouble() throws ParseException {
    assertEqualsBruteForce(
        read("POLYGON ((-900 -900, 9000 -900, 9000 9000, -900 9000, -900 -900))"));
    assertEqualsBruteForce(read("POLYGON ((-900 -900, -90 -900, -90 -90, -900 -900))"));
    assertEqualsBruteForce(read("POLYGON EMPTY"));
  }

  @Test
  void outsideTheBoundaryThereIsNoValue() {
    Surface surface = new Surface(new Grid(0, 0, 1, 2, 1), new double[] {3, 4});
    Surface masked = StudyArea.masked(surface, new boolean[] {true, false});
    assertThat(masked.values()[0]).isEqualTo(3);
    assertThat(masked.values()[1]).isNaN();
    assertThat(surface.values()).containsExactly(3, 4);
  }

  @Test
  void theAreaIsThatOfThePolygon() throws ParseException {
    assertThat(StudyArea.squareKilometres(read("POLYGON ((0 0, 2000 0, 0 3000, 0 0))")))
        .isCloseTo(3, within(ROUNDING));
  }

  private static void assertEqualsBruteForce(Geometry area) {
    boolean[] scanned = StudyArea.cellsInside(GRID, area, Progress.SILENT);
    boolean[] asked = new boolean[GRID.size()];
    for (int cell = 0; cell < asked.length; cell++) {
      double x = GRID.centreEasting(cell % GRID.columns());
      double y = GRID.centreNorthing(cell / GRID.columns());
      asked[cell] =
          SimplePointInAreaLocator.locate(new Coordinate(x, y), area) != Location.EXTERIOR;
    }
    assertThat(scanned).as("cells inside %s", area).isEqualTo(asked);
  }

  /** A star-shaped polygon about the middle of the grid, its corners on cell centres or not. */
  private static Geometry star(Random random, int corners, boolean onCentres, double cells) {
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double radius = CELL * cells * (0.2 + 0.8 * random.nextDouble());
      double x = GRID.centreEasting(20) + radius * Math.cos(angle);
      double y = GRID.centreNorthing(15) + radius * Math.sin(angle);
      ring[i] =
          onCentres
              ? new Coordinate(Math.rint(x / CELL) * CELL + 5, Math.rint(y / CELL) * CELL + 5)
              : new Coordinate(x, y);
    }
    ring[corners] = ring[0];
    return FACTORY.createPolygon(ring).buffer(0);
  }

  /** Corners in metres from the south-west corner of the grid. */
  private static Geometry read(String wkt) throws ParseException {
    Geometry area = new WKTReader().read(wkt);
    area.apply(
        (org.locationtech.jts.geom.CoordinateFilter)
            c -> {
              c.x += GRID.west();
              c.y += GRID.south();
            });
    area.geometryChanged();
    return area;
  }

  private static long count(boolean[] inside) {
    return IntStream.range(0, inside.length).filter(i -> inside[i]).count();
  }
}
