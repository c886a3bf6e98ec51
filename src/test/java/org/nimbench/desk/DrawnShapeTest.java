package org.nimbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.nimbench.kernel.Ring;

/** A drawn area has the surface that a filter with the same outlines asks for. */
class DrawnShapeTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final int SIDE = 40;
  private static final double OFF_THE_LINE = 0.001;

  @Test
  void aPointIsInsideTheShapeWhenAnOddNumberOfRingsHoldsIt() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int inside = 0;
    for (int i = 0; i < 150; i++) {
      List<Ring> rings = rings(random, 1 + random.nextInt(3));
      Geometry shape = DrawnShape.of(rings);
      assertThat(shape.isValid()).as("seed %d: %s", seed, rings).isTrue();
      for (int j = 0; j < 60; j++) {
        double easting = 450_000 + random.nextDouble() * SIDE;
        double northing = 310_000 + random.nextDouble() * SIDE;
        Point point = SHAPES.createPoint(new Coordinate(easting, northing));
        boolean odd = rings.stream().filter(r -> r.holds(easting, northing)).count() % 2 == 1;
        if (shape.isEmpty() || shape.getBoundary().distance(point) > OFF_THE_LINE) {
          assertThat(shape.covers(point)).as("seed %d: %s, %s", seed, point, rings).isEqualTo(odd);
          inside += odd ? 1 : 0;
        }
      }
    }
    assertThat(inside).isPositive();
  }

  /** Corners in a small square: the outlines cross themselves and one another many times. */
  private static List<Ring> rings(Random random, int count) {
    List<Ring> rings = new ArrayList<>();
    while (rings.size() < count) {
      int corners = 4 + random.nextInt(8);
      double[] eastings = new double[corners];
      double[] northings = new double[corners];
      for (int i = 0; i < corners; i++) {
        // Every step leads somewhere else, so that no corner is left out.
        eastings[i] = 450_000 + random.nextInt(SIDE / 2) + (i % 2) * (SIDE / 2.0);
        northings[i] = 310_000 + random.nextInt(SIDE);
      }
      rings.add(Ring.of(eastings, northings));
    }
    return rings;
  }

  @Test
  void aBowTieIsBothItsWings() {
    Ring bow = Ring.parse("450000,310000 450100,310100 450100,310000 450000,310100");
    assertThat(DrawnShape.of(List.of(bow)).getArea()).isEqualTo(5_000);
  }

  @Test
  void whatALassoGoesRoundTwiceIsOutside() {
    Ring twice =
        Ring.parse(
            "450000,310000 450100,310000 450100,310100 450000,310100 450000,310050"
                + " 450050,310050 450050,310150 449950,310150 449950,310000");
    assertThat(
            DrawnShape.of(List.of(twice))
                .covers(SHAPES.createPoint(new Coordinate(450_025, 310_075))))
        .isEqualTo(twice.holds(450_025, 310_075));
  }
}
