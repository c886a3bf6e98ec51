package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Path;
import org.nimbench.kernel.Box;

/**
 * Where the ground lies in the picture: British National Grid metres to millimetres, one scale both
 * ways, north up.
 */
final class MapFrame {
  /** Vertices nearer than this to the last drawn are left out: thinner than any line, mm. */
  private static final double TOLERANCE = 0.04;

  /** How far beyond the frame lines are still drawn, mm. */
  private static final double BEYOND = 3;

  final Bounds frame;
  final double mmPerMetre;

  /** The longer side of what it was fitted to, mm. */
  final double extent;

  private final double west;
  private final double north;

  /** Fits a box into a frame and centres it. */
  MapFrame(Bounds frame, Box box) {
    this.frame = frame;
    mmPerMetre = Math.min(frame.width() / box.width(), frame.height() / box.height());
    extent = Math.max(box.width(), box.height()) * mmPerMetre;
    west = (box.minEasting() + box.maxEasting()) / 2 - frame.width() / 2 / mmPerMetre;
    north = (box.minNorthing() + box.maxNorthing()) / 2 + frame.height() / 2 / mmPerMetre;
  }

  double x(double easting) {
    return frame.left() + (easting - west) * mmPerMetre;
  }

  double y(double northing) {
    return frame.top() + (north - northing) * mmPerMetre;
  }

  double easting(double x) {
    return west + (x - frame.left()) / mmPerMetre;
  }

  double northing(double y) {
    return north - (y - frame.top()) / mmPerMetre;
  }

  /** Whether any of a shape can be inside the frame. */
  boolean shows(Geometry shape) {
    Envelope e = shape.getEnvelopeInternal();
    return !e.isNull() && frame.overlaps(around(e).widened(0.01));
  }

  private Bounds around(Envelope e) {
    return new Bounds(x(e.getMinX()), y(e.getMaxY()), x(e.getMaxX()), y(e.getMinY()));
  }

  /** Polygons as closed rings, lines as lines; points are left out. */
  Path path(Geometry shape) {
    Path.Builder path = Path.builder();
    add(path, shape);
    return path.build();
  }

  void add(Path.Builder path, Geometry shape) {
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Geometry part = shape.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        ring(path, polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(path, polygon.getInteriorRingN(hole));
        }
      } else if (part instanceof LineString line) {
        line(path, line.getCoordinates());
      }
    }
  }

  private void ring(Path.Builder path, LinearRing ring) {
    Coordinate[] points = ring.getCoordinates();
    double lastX = 0;
    double lastY = 0;
    for (int i = 0; i < points.length - 1; i++) {
      double x = x(points[i].x);
      double y = y(points[i].y);
      if (i == 0) {
        path.move(x, y);
      } else if (near(x, y, lastX, lastY)) {
        continue;
      } else {
        path.line(x, y);
      }
      lastX = x;
      lastY = y;
    }
    path.close();
  }

  /** Draws the parts of a line that come near the frame. */
  private void line(Path.Builder path, Coordinate[] points) {
    Bounds reach = frame.widened(BEYOND);
    double lastX = x(points[0].x);
    double lastY = y(points[0].y);
    boolean down = false;
    for (int i = 1; i < points.length; i++) {
      double x = x(points[i].x);
      double y = y(points[i].y);
      if (near(x, y, lastX, lastY) && i < points.length - 1) {
        continue;
      }
      boolean visible =
          Math.max(x, lastX) >= reach.left()
              && Math.min(x, lastX) <= reach.right()
              && Math.max(y, lastY) >= reach.top()
              && Math.min(y, lastY) <= reach.bottom();
      if (visible && !down) {
        path.move(lastX, lastY);
      }
      if (visible) {
        path.line(x, y);
      }
      down = visible;
      lastX = x;
      lastY = y;
    }
  }

  private static boolean near(double x, double y, double otherX, double otherY) {
    return Math.abs(x - otherX) < TOLERANCE && Math.abs(y - otherY) < TOLERANCE;
  }

  /** Points along lines inside the frame, so far apart, as small boxes. */
  List<Bounds> beads(Geometry lines, double apart) {
    List<Bounds> beads = new ArrayList<>();
    for (int part = 0; part < lines.getNumGeometries(); part++) {
      for (double[] at : walk(lines.getGeometryN(part).getCoordinates(), apart)) {
        if (frame.holds(at[0], at[1])) {
          beads.add(new Bounds(at[0], at[1], at[0], at[1]).widened(apart / 2));
        }
      }
    }
    return beads;
  }

  /** Points at even distances along a line, mm. */
  List<double[]> walk(Coordinate[] points, double step) {
    List<double[]> walk = new ArrayList<>();
    double rest = 0;
    for (int i = 1; i < points.length; i++) {
      double x = x(points[i - 1].x);
      double y = y(points[i - 1].y);
      double dx = x(points[i].x) - x;
      double dy = y(points[i].y) - y;
      double length = Math.hypot(dx, dy);
      double at = rest;
      for (; at <= length && length > 0; at += step) {
        walk.add(new double[] {x + dx * at / length, y + dy * at / length});
      }
      rest = at - length;
    }
    return walk;
  }

  /** Rings of easting and northing in turn, as closed parts. */
  void addRings(Path.Builder path, List<double[]> rings) {
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        if (i == 0) {
          path.move(x(ring[0]), y(ring[1]));
        } else {
          path.line(x(ring[i]), y(ring[i + 1]));
        }
      }
      path.close();
    }
  }
}
