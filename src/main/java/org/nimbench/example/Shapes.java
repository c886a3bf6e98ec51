package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * Curves through control points, with coordinates on whole decimetres: what is computed is exactly
 * what the files hold. Plain arithmetic and square roots only, which every machine rounds alike.
 */
final class Shapes {
  /** Ten steps a metre: the files have one decimal. */
  static final PrecisionModel DECIMETRES = new PrecisionModel(10);

  static final GeometryFactory FACTORY = new GeometryFactory(DECIMETRES, 27700);

  private Shapes() {}

  /** To the nearest decimetre. */
  static double rounded(double metres) {
    return Math.rint(metres * 10) / 10;
  }

  /** A point on whole decimetres. */
  static Coordinate rounded(Coordinate point) {
    return new Coordinate(rounded(point.x), rounded(point.y));
  }

  /** A smooth line through the control points, with a vertex about every {@code step} metres. */
  static List<Coordinate> curve(List<Coordinate> control, double step) {
    List<Coordinate> points = new ArrayList<>();
    int last = control.size() - 1;
    for (int i = 0; i < last; i++) {
      Coordinate before = control.get(Math.max(0, i - 1));
      Coordinate after = control.get(Math.min(last, i + 2));
      addSpan(points, before, control.get(i), control.get(i + 1), after, step);
    }
    points.add(control.get(last));
    return points;
  }

  /** A smooth ring through the control points; the first point is not repeated at the end. */
  static List<Coordinate> ring(List<Coordinate> control, double step) {
    List<Coordinate> points = new ArrayList<>();
    int n = control.size();
    for (int i = 0; i < n; i++) {
      addSpan(
          points,
          control.get((i + n - 1) % n),
          control.get(i),
          control.get((i + 1) % n),
          control.get((i + 2) % n),
          step);
    }
    return points;
  }

  /** Adds a Catmull–Rom span from b to c, without c. */
  private static void addSpan(
      List<Coordinate> to, Coordinate a, Coordinate b, Coordinate c, Coordinate d, double step) {
    int parts = Math.max(1, (int) Math.rint(b.distance(c) / step));
    for (int i = 0; i < parts; i++) {
      double t = (double) i / parts;
      to.add(new Coordinate(spline(a.x, b.x, c.x, d.x, t), spline(a.y, b.y, c.y, d.y, t)));
    }
  }

  private static double spline(double a, double b, double c, double d, double t) {
    double linear = c - a;
    double square = 2 * a - 5 * b + 4 * c - d;
    double cube = 3 * b - a - 3 * c + d;
    return b + 0.5 * t * (linear + t * (square + t * cube));
  }

  /**
   * A ring with a dent or a bulge put into the middle of each side, as often as {@code times}.
   *
   * @param share how far the middle may move, as a share of the side's length
   */
  static List<Coordinate> roughened(
      List<Coordinate> ring, SplittableRandom random, double share, int times) {
    List<Coordinate> points = ring;
    for (int round = 0; round < times; round++) {
      List<Coordinate> finer = new ArrayList<>(points.size() * 2);
      for (int i = 0; i < points.size(); i++) {
        Coordinate a = points.get(i);
        Coordinate b = points.get((i + 1) % points.size());
        double move = Dice.between(random, -share, share);
        finer.add(a);
        finer.add(
            new Coordinate(
                (a.x + b.x) / 2 - (b.y - a.y) * move, (a.y + b.y) / 2 + (b.x - a.x) * move));
      }
      points = finer;
    }
    return points;
  }

  /** A line with its vertices on whole decimetres; vertices that fall together are one. */
  static LineString line(List<Coordinate> points) {
    return FACTORY.createLineString(distinct(points).toArray(Coordinate[]::new));
  }

  /** A polygon from a ring whose first point is not repeated. */
  static Polygon polygon(List<Coordinate> ring) {
    List<Coordinate> closed = new ArrayList<>(ring);
    closed.add(ring.get(0));
    return FACTORY.createPolygon(distinct(closed).toArray(Coordinate[]::new));
  }

  private static List<Coordinate> distinct(List<Coordinate> points) {
    List<Coordinate> kept = new ArrayList<>(points.size());
    for (Coordinate point : points) {
      Coordinate at = rounded(point);
      if (kept.isEmpty() || !kept.get(kept.size() - 1).equals2D(at)) {
        kept.add(at);
      }
    }
    return kept;
  }
}
