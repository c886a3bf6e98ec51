package org.nimbench.ui.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.kernel.Box;

/** The borders of many areas as plain rows of corners, quick to go through. */
final class Outlines {
  private final List<double[]> lines = new ArrayList<>();
  private final List<Envelope> extents = new ArrayList<>();
  private final Envelope all = new Envelope();

  private Outlines() {}

  /** The borders of polygons, holes included; lines as they are; points have none. */
  static Outlines of(List<Geometry> shapes) {
    Outlines outlines = new Outlines();
    shapes.forEach(outlines::add);
    return outlines;
  }

  private void add(Geometry shape) {
    if (shape instanceof Polygon polygon) {
      add(polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        add(polygon.getInteriorRingN(i));
      }
    } else if (shape instanceof LineString line) {
      add(line);
    } else if (shape.getNumGeometries() > 1 || shape.getGeometryN(0) != shape) {
      for (int i = 0; i < shape.getNumGeometries(); i++) {
        add(shape.getGeometryN(i));
      }
    }
  }

  private void add(LineString line) {
    CoordinateSequence corners = line.getCoordinateSequence();
    if (corners.size() < 2) {
      return;
    }
    double[] flat = new double[2 * corners.size()];
    for (int i = 0; i < corners.size(); i++) {
      flat[2 * i] = corners.getX(i);
      flat[2 * i + 1] = corners.getY(i);
    }
    lines.add(flat);
    extents.add(line.getEnvelopeInternal());
    all.expandToInclude(line.getEnvelopeInternal());
  }

  int size() {
    return lines.size();
  }

  /** Easting and northing of each corner in turn. */
  double[] line(int i) {
    return lines.get(i);
  }

  Envelope extent(int i) {
    return extents.get(i);
  }

  /** Around everything; null for nothing. */
  @Nullable Box extent() {
    return all.isNull()
        ? null
        : new Box(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY());
  }
}
