package org.nimbench.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

class PointInAreaTest {
  private static final Envelope SURREY_SIZED = new Envelope(480_000, 540_000, 130_000, 180_000);

  @Property(tries = 150)
  void areasThatTouchAndOverlapOnWholeNumbersAgreeWithBruteForce(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int areas) {
    AreaLayer layer = RandomLayers.blocks(seed, areas, 12);
    List<Coordinate> points = new ArrayList<>();
    for (double x = -1; x <= 19; x += 0.5) {
      for (double y = -1; y <= 19; y += 0.5) {
        points.add(new Coordinate(x, y));
      }
    }
    assertAgreesWithBruteForce(layer, points);
  }

  @Property(tries = 60)
  void areasThatShareEdgesAgreeWithBruteForceOnTheirCornersToo(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int areas) {
    AreaLayer layer = RandomLayers.voronoi(seed, areas, SURREY_SIZED);
    assertAgreesWithBruteForce(layer, pointsAbout(layer, seed));
  }

  @Property(tries = 60)
  void spikyAreasWithHolesAgreeWithBruteForce(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int areas) {
    AreaLayer layer = RandomLayers.stars(seed, areas, SURREY_SIZED);
    assertAgreesWithBruteForce(layer, pointsAbout(layer, seed));
  }

  @Property(tries = 60)
  void layersOfAnyScaleAgreeWithBruteForce(
      @ForAll @LongRange(min = 0, max = 1_000) long seed,
      @ForAll @IntRange(min = -3, max = 6) int power) {
    double size = Math.pow(10, power);
    AreaLayer layer =
        RandomLayers.stars(seed, 6, new Envelope(400_000, 400_000 + size, 300_000, 300_000 + size));
    assertAgreesWithBruteForce(layer, pointsAbout(layer, seed));
  }

  @Test
  void needlesAndLongThinAreasAgreeWithBruteForce() throws ParseException {
    AreaLayer layer =
        layer(
            "POLYGON ((0 0, 100000 0.001, 100000 0.002, 0 0.001, 0 0))",
            "POLYGON ((0 0.001, 100000 0.002, 100000 50000, 99999.999 0.0025, 0 0.001))",
            "POLYGON ((50000 -1, 50000.0001 -1, 50000 60000, 50000 -1))");
    assertAgreesWithBruteForce(layer, pointsAbout(layer, 7));
  }

  @Test
  void aPointOnASharedEdgeBelongsToTheFirstArea() throws ParseException {
    PointInArea areas =
        PointInArea.of(
            layer(
                "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))",
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))"));
    assertThat(areas.locate(10, 5)).isZero();
    assertThat(areas.locate(10, 0)).isZero();
    assertThat(areas.locate(9.999, 5)).isEqualTo(1);
    assertThat(areas.locate(0, 10)).isEqualTo(1);
  }

  @Test
  void aPointInAHoleOrOutsideOrWithoutCoordinatesIsInNoArea() throws ParseException {
    PointInArea areas =
        PointInArea.of(
            layer("POLYGON ((0 0, 30 0, 30 30, 0 30, 0 0), (10 10, 20 10, 20 20, 10 20, 10 10))"));
    double[] eastings = {15, 10, 31, Double.NaN, 5, Double.NEGATIVE_INFINITY};
    double[] northings = {15, 15, 15, 5, Double.NaN, 5};
    assertThat(areas.locate(eastings, northings, Progress.SILENT))
        .containsExactly(-1, 0, -1, -1, -1, -1);
  }

  @Test
  void manyPointsAreLocatedAsOneIs() {
    AreaLayer layer = RandomLayers.voronoi(3, 200, SURREY_SIZED);
    PointInArea areas = PointInArea.of(layer);
    SplittableRandom random = new SplittableRandom(4);
    double[] x = random.doubles(100_000, 479_000, 541_000).toArray();
    double[] y = random.doubles(100_000, 129_000, 181_000).toArray();
    int[] found = areas.locate(x, y, Progress.SILENT);
    for (int i = 0; i < x.length; i++) {
      assertThat(found[i]).isEqualTo(areas.locate(x[i], y[i]));
    }
  }

  @Test
  void itStopsWhenAskedTo() {
    PointInArea areas = PointInArea.of(RandomLayers.voronoi(3, 20, SURREY_SIZED));
    Progress stopped =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    double[] points = new double[100_000];
    assertThatThrownBy(() -> areas.locate(points, points, stopped)).isInstanceOf(Cancelled.class);
  }

  @Test
  void arraysOfDifferentLengthAreRefused() {
    PointInArea areas = PointInArea.of(RandomLayers.voronoi(3, 3, SURREY_SIZED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> areas.locate(new double[1], new double[2], Progress.SILENT));
  }

  private static AreaLayer layer(String... shapes) throws ParseException {
    List<Area> areas = new ArrayList<>();
    for (String shape : shapes) {
      String code = "A" + areas.size();
      areas.add(new Area(code, code, new WKTReader().read(shape)));
    }
    return new AreaLayer("test", "", areas);
  }

  /** Corners, middles of edges, neighbours of corners by one bit, and points anywhere. */
  private static List<Coordinate> pointsAbout(AreaLayer layer, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Coordinate> points = new ArrayList<>();
    Envelope all = new Envelope();
    for (Area area : layer.areas()) {
      Coordinate[] corners = area.shape().getCoordinates();
      all.expandToInclude(area.shape().getEnvelopeInternal());
      for (int i = 0; i + 1 < corners.length; i++) {
        Coordinate a = corners[i];
        points.add(a);
        points.add(new Coordinate(Math.nextUp(a.x), a.y));
        points.add(new Coordinate(a.x, Math.nextDown(a.y)));
        double part = random.nextDouble();
        Coordinate b = corners[i + 1];
        points.add(new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2));
        points.add(new Coordinate(a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)));
        points.add(new Coordinate(all.getMinX() + part * all.getWidth(), a.y));
      }
    }
    all.expandBy(all.getWidth() / 20);
    for (int i = 0; i < 300; i++) {
      points.add(
          new Coordinate(
              all.getMinX() + random.nextDouble() * all.getWidth(),
              all.getMinY() + random.nextDouble() * all.getHeight()));
    }
    return points;
  }

  private static void assertAgreesWithBruteForce(AreaLayer layer, List<Coordinate> points) {
    PointInArea ours = PointInArea.of(layer);
    for (Coordinate point : points) {
      int expected = bruteForce(layer, point);
      if (ours.locate(point.x, point.y) != expected) {
        assertThat(ours.locate(point.x, point.y)).as("at %s", point).isEqualTo(expected);
      }
    }
  }

  private static int bruteForce(AreaLayer layer, Coordinate point) {
    for (int i = 0; i < layer.areas().size(); i++) {
      Geometry shape = layer.areas().get(i).shape();
      if (shape.getEnvelopeInternal().contains(point)
          && SimplePointInAreaLocator.locate(point, shape) != Location.EXTERIOR) {
        return i;
      }
    }
    return -1;
  }
}
