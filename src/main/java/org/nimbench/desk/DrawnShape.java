package org.nimbench.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.nimbench.kernel.Ring;

/**
 * The surface of outlines, however they cross themselves or one another: the lines are cut where
 * they meet, and each face between them is inside when an odd number of rings goes round it. That
 * is the rule by which a filter's ring tells its points, so map and count agree.
 */
final class DrawnShape {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private DrawnShape() {}

  /** A valid polygon or multipolygon; empty where the rings enclose nothing. */
  static Geometry of(List<Ring> rings) {
    List<Geometry> lines = new ArrayList<>();
    rings.forEach(ring -> lines.add(line(ring)));
    if (lines.isEmpty()) {
      return SHAPES.createPolygon();
    }
    Polygonizer faces = new Polygonizer();
    faces.add(UnaryUnionOp.union(lines));
    List<Geometry> inside = new ArrayList<>();
    for (Object face : (Collection<?>) faces.getPolygons()) {
      Polygon polygon = (Polygon) face;
      if (isInside(polygon.getInteriorPoint(), rings)) {
        inside.add(polygon);
      }
    }
    return inside.isEmpty() ? SHAPES.createPolygon() : UnaryUnionOp.union(inside).norm();
  }

  private static boolean isInside(Point point, List<Ring> rings) {
    return rings.stream().filter(ring -> ring.holds(point.getX(), point.getY())).count() % 2 == 1;
  }

  private static LineString line(Ring ring) {
    Coordinate[] corners = new Coordinate[ring.size() + 1];
    for (int i = 0; i < corners.length; i++) {
      int corner = i % ring.size();
      corners[i] = new Coordinate(ring.easting(corner), ring.northing(corner));
    }
    return SHAPES.createLineString(corners);
  }
}
