package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * The study area as it is drawn. A boundary put together from areas whose published outlines were
 * generalised one by one is full of slivers; gaps as narrow as the generalising makes them, or too
 * narrow to see at the map's scale, are closed (grown and shrunk again) and specks are left out.
 * What was computed is not touched.
 */
final class StudyEdge {
  /** Half the width of the gaps that cannot be seen, mm. */
  private static final double UNSEEN = 0.3;

  /** Half the width of the gaps that the generalising of published outlines leaves, m. */
  private static final double GENERALISED = 30;

  private static final double TOLERANCE = 0.05;

  /** Holes and islands smaller than this are left out, mm². */
  private static final double SPECK = 1;

  private static final int CORNERS = 3;

  private StudyEdge() {}

  static Geometry drawn(Geometry boundary, double mmPerMetre) {
    if (boundary.getNumGeometries() == 1
        && boundary.getGeometryN(0) instanceof Polygon polygon
        && polygon.getNumInteriorRing() == 0) {
      return boundary;
    }
    double half = Math.max(UNSEEN / mmPerMetre, GENERALISED);
    Geometry closed =
        DouglasPeuckerSimplifier.simplify(boundary, TOLERANCE / mmPerMetre)
            .buffer(half, CORNERS)
            .buffer(-half, CORNERS);
    double speck = SPECK / (mmPerMetre * mmPerMetre);
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < closed.getNumGeometries(); i++) {
      if (closed.getGeometryN(i) instanceof Polygon part && part.getArea() > speck) {
        parts.add(withoutSpecks(part, speck));
      }
    }
    return parts.isEmpty() ? boundary : boundary.getFactory().buildGeometry(parts);
  }

  private static Polygon withoutSpecks(Polygon polygon, double speck) {
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      LinearRing hole = polygon.getInteriorRingN(i);
      if (polygon.getFactory().createPolygon(hole).getArea() > speck) {
        holes.add(hole);
      }
    }
    return polygon
        .getFactory()
        .createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new));
  }
}
