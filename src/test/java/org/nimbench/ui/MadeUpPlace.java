package org.nimbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.kernel.Box;
import org.nimbench.ui.view.Scenery;

/** A made-up district, about 9 km by 6 km, with roads, a river and nine wards. */
final class MadeUpPlace {
  static final double WEST = 452_000;
  static final double SOUTH = 315_000;
  private static final double WIDTH = 9_000;
  private static final double HEIGHT = 6_000;
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final String[] WARDS = {
    "Netherby",
    "Brackenfield",
    "Holmewood",
    "St Oswald’s",
    "Priory",
    "Wharfside",
    "Larkhill",
    "Kingsmead",
    "Thornley"
  };

  private final SplittableRandom random = new SplittableRandom(20251104);

  Scenery scenery() {
    Polygon boundary = boundary();
    List<AreaLayer> layers = List.of(new AreaLayer("wards", "2024", wards(boundary)));
    return new Scenery(
        boundary, new Box(WEST, SOUTH, WEST + WIDTH, SOUTH + HEIGHT), base(), layers);
  }

  private Polygon boundary() {
    List<Coordinate> ring = new ArrayList<>();
    int steps = 160;
    for (int i = 0; i < steps; i++) {
      double angle = 2 * Math.PI * i / steps;
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      // A rounded rectangle with a rough edge.
      double stretch = Math.pow(Math.pow(Math.abs(cos), 4) + Math.pow(Math.abs(sin), 4), -0.25);
      double rough = 1 - 0.05 * random.nextDouble();
      ring.add(at(0.5 + 0.5 * cos * stretch * rough, 0.5 + 0.5 * sin * stretch * rough));
    }
    ring.add(ring.get(0));
    return SHAPES.createPolygon(ring.toArray(Coordinate[]::new));
  }

  static Coordinate at(double x, double y) {
    return new Coordinate(WEST + x * WIDTH, SOUTH + y * HEIGHT);
  }

  private static List<Area> wards(Geometry boundary) {
    List<Area> wards = new ArrayList<>();
    double[] columns = {-0.1, 0.36, 0.66, 1.1};
    double[] rows = {-0.1, 0.33, 0.66, 1.1};
    for (int i = 0; i < WARDS.length; i++) {
      int column = i % 3;
      int row = i / 3;
      Polygon cell =
          SHAPES.createPolygon(
              new Coordinate[] {
                at(columns[column], rows[row]),
                at(columns[column + 1], rows[row]),
                at(columns[column + 1], rows[row + 1]),
                at(columns[column], rows[row + 1]),
                at(columns[column], rows[row])
              });
      wards.add(new Area("E0500000" + (i + 1), WARDS[i], boundary.intersection(cell)));
    }
    return wards;
  }

  private List<BaseFeature> base() {
    List<BaseFeature> base = new ArrayList<>();
    base.add(new BaseFeature(BaseKind.BUILT_UP, "", blob(0.5, 0.52, 0.36, 0.42)));
    base.add(new BaseFeature(BaseKind.BUILT_UP, "", blob(0.12, 0.16, 0.07, 0.09)));
    base.add(new BaseFeature(BaseKind.BUILT_UP, "", blob(0.85, 0.86, 0.06, 0.08)));
    base.add(new BaseFeature(BaseKind.GREEN, "Larkhill Common", blob(0.3, 0.76, 0.07, 0.05)));
    base.add(new BaseFeature(BaseKind.GREEN, "Wend Meadows", blob(0.33, 0.4, 0.07, 0.04)));
    base.add(new BaseFeature(BaseKind.GREEN, "Millbrook Park", blob(0.74, 0.3, 0.05, 0.06)));
    base.add(new BaseFeature(BaseKind.WATER, "", blob(0.86, 0.3, 0.03, 0.03)));
    base.add(
        new BaseFeature(
            BaseKind.RIVER,
            "River Wend",
            line(
                0, 0.58, 0.12, 0.55, 0.24, 0.46, 0.4, 0.42, 0.55, 0.36, 0.7, 0.27, 0.85, 0.2, 1,
                0.08)));
    for (double x = 0.2; x < 0.83; x += 0.018) {
      base.add(new BaseFeature(BaseKind.ROAD_MINOR, "", wobbly(x, 0.16, x + 0.03, 0.9)));
    }
    for (double y = 0.16; y < 0.9; y += 0.026) {
      base.add(new BaseFeature(BaseKind.ROAD_MINOR, "", wobbly(0.18, y, 0.84, y + 0.02)));
    }
    base.add(
        new BaseFeature(
            BaseKind.ROAD_MAJOR,
            "A5398",
            line(-0.05, 0.66, 0.2, 0.6, 0.5, 0.52, 0.8, 0.44, 1.05, 0.4)));
    base.add(
        new BaseFeature(
            BaseKind.ROAD_MAJOR,
            "A6291",
            line(0.42, 1.05, 0.46, 0.7, 0.5, 0.5, 0.54, 0.2, 0.52, -0.05)));
    base.add(
        new BaseFeature(
            BaseKind.ROAD_MAJOR, "B6392", line(0.5, 0.52, 0.64, 0.66, 0.8, 0.82, 1.02, 0.9)));
    base.add(
        new BaseFeature(
            BaseKind.RAILWAY, "", line(0.1, -0.05, 0.4, 0.32, 0.52, 0.44, 0.75, 0.62, 1.05, 0.74)));
    base.add(new BaseFeature(BaseKind.STATION, "Station", SHAPES.createPoint(at(0.52, 0.44))));
    double[][] places = {
      {0.13, 0.44},
      {0.36, 0.3},
      {0.52, 0.12},
      {0.27, 0.55},
      {0.48, 0.6},
      {0.6, 0.34},
      {0.26, 0.86},
      {0.62, 0.74},
      {0.88, 0.62}
    };
    for (int i = 0; i < WARDS.length; i++) {
      base.add(
          new BaseFeature(
              BaseKind.PLACE, WARDS[i], SHAPES.createPoint(at(places[i][0], places[i][1]))));
    }
    return base;
  }

  private Geometry blob(double x, double y, double wide, double high) {
    List<Coordinate> ring = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      double angle = 2 * Math.PI * i / 40;
      double rough = 0.9 + 0.1 * random.nextDouble();
      ring.add(at(x + wide * Math.cos(angle) * rough, y + high * Math.sin(angle) * rough));
    }
    ring.add(ring.get(0));
    return SHAPES.createPolygon(ring.toArray(Coordinate[]::new));
  }

  private static Geometry line(double... places) {
    Coordinate[] points = new Coordinate[places.length / 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = at(places[2 * i], places[2 * i + 1]);
    }
    return SHAPES.createLineString(points);
  }

  private Geometry wobbly(double x1, double y1, double x2, double y2) {
    Coordinate[] points = new Coordinate[8];
    for (int i = 0; i < points.length; i++) {
      double share = i / (points.length - 1.0);
      double off = 0.012 * (random.nextDouble() - 0.5);
      points[i] = at(x1 + (x2 - x1) * share + off, y1 + (y2 - y1) * share + off);
    }
    return SHAPES.createLineString(points);
  }
}
