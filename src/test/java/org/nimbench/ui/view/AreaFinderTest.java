package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.work.Progress;

class AreaFinderTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final AreaLayer LAYER =
      new AreaLayer(
          "wards",
          "",
          List.of(
              new Area("A", "West", square(0)),
              new Area(
                  "B",
                  "East",
                  square(10).difference(SHAPES.createPoint(new Coordinate(15, 5)).buffer(2)))));

  private static Geometry square(double west) {
    return SHAPES.createPolygon(
        new Coordinate[] {
          new Coordinate(west, 0),
          new Coordinate(west + 10, 0),
          new Coordinate(west + 10, 10),
          new Coordinate(west, 10),
          new Coordinate(west, 0)
        });
  }

  @Test
  void theAreaUnderAPointIsFound() {
    AreaFinder finder = new AreaFinder(LAYER);
    assertThat(finder.at(3, 3)).map(Area::name).contains("West");
    assertThat(finder.at(12, 8)).map(Area::name).contains("East");
    assertThat(finder.at(30, 3)).isEmpty();
    assertThat(finder.at(15, 5)).as("inside a hole").isEmpty();
  }

  @Test
  void aSharedBorderBelongsToTheFirstByCode() {
    assertThat(new AreaFinder(LAYER).at(10, 5)).map(Area::code).contains("A");
  }

  @Test
  void placesInsideAnAreaAreMarked() {
    Places places = Places.of(new double[] {1, 12, 15, 40}, new double[] {1, 8, 5, 5});
    AreaFinder finder = new AreaFinder(LAYER);
    assertThat(eastingsInside(finder, places, "B")).containsExactly(12.0);
    assertThat(eastingsInside(finder, places, "A", "B")).containsExactlyInAnyOrder(1.0, 12.0);
  }

  private static List<Double> eastingsInside(AreaFinder finder, Places places, String... codes) {
    boolean[] inside = finder.inside(List.of(codes), places, Progress.SILENT);
    return IntStream.range(0, places.size())
        .filter(i -> inside[i])
        .mapToObj(i -> places.eastings()[i])
        .toList();
  }
}
