package org.nimbench.geography;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The rings of every area as one long line of vertices. Edge {@code i} goes from vertex {@code i}
 * to vertex {@code i + 1}; the last vertex of a ring starts no edge.
 */
final class AreaEdges {
  /** What {@link #crossing} says of a point that lies on an edge. */
  static final int ON_EDGE = -1;

  /** Easting and northing of each vertex in turn, so that an edge is one stretch of memory. */
  private final double[] xy;

  /** Where each ring starts; the last entry is the number of vertices. */
  private final int[] rings;

  /** The first ring of each area; the last entry is the number of rings. */
  private final int[] areas;

  private AreaEdges(double[] xy, int[] rings, int[] areas) {
    this.xy = xy;
    this.rings = rings;
    this.areas = areas;
  }

  static AreaEdges of(List<Area> layer) {
    Gatherer gathered = new Gatherer();
    int[] areas = new int[layer.size() + 1];
    for (int area = 0; area < layer.size(); area++) {
      gathered.add(layer.get(area).shape());
      areas[area + 1] = gathered.ringCount;
    }
    return new AreaEdges(
        Arrays.copyOf(gathered.xy, 2 * gathered.size),
        Arrays.copyOf(gathered.rings, gathered.ringCount + 1),
        areas);
  }

  int areaCount() {
    return areas.length - 1;
  }

  int vertexCount() {
    return xy.length / 2;
  }

  /** The first ring of an area; that of one past the last area is the number of rings. */
  int firstRing(int area) {
    return areas[area];
  }

  /** The first vertex of a ring; that of one past the last ring is the number of vertices. */
  int firstVertex(int ring) {
    return rings[ring];
  }

  double x(int vertex) {
    return xy[2 * vertex];
  }

  double y(int vertex) {
    return xy[2 * vertex + 1];
  }

  /**
   * Whether the ray from a point towards the east crosses an edge: 1 or 0, or {@link #ON_EDGE}. An
   * edge holds its lower end and not its upper one, so that a ray through a vertex counts once. The
   * side is found with exact arithmetic where doubles cannot tell.
   */
  int crossing(int edge, double px, double py) {
    double x1 = xy[2 * edge];
    double y1 = xy[2 * edge + 1];
    double x2 = xy[2 * edge + 2];
    double y2 = xy[2 * edge + 3];
    if (x1 < px && x2 < px) {
      return 0;
    }
    if (y1 == py && y2 == py) {
      return Math.min(x1, x2) <= px ? (Math.max(x1, x2) >= px ? ON_EDGE : 0) : 0;
    }
    boolean up = y1 <= py && y2 > py;
    boolean down = y2 <= py && y1 > py;
    if (!up && !down) {
      return (x1 == px && y1 == py) || (x2 == px && y2 == py) ? ON_EDGE : 0;
    }
    if (x1 > px && x2 > px) {
      return 1;
    }
    int side = CGAlgorithmsDD.orientationIndex(x1, y1, x2, y2, px, py);
    if (side == 0) {
      return ON_EDGE;
    }
    return (side > 0) == up ? 1 : 0;
  }

  /** Grows the arrays while shapes are added. */
  private static final class Gatherer {
    private double[] xy = new double[2048];
    private int size;
    private int[] rings = new int[64];
    private int ringCount;

    private void add(Geometry shape) {
      for (int part = 0; part < shape.getNumGeometries(); part++) {
        if (shape.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
          add(polygon.getExteriorRing());
          for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            add(polygon.getInteriorRingN(hole));
          }
        }
      }
    }

    private void add(LinearRing ring) {
      CoordinateSequence points = ring.getCoordinateSequence();
      if (2 * (size + points.size()) > xy.length) {
        xy = Arrays.copyOf(xy, Math.max(2 * (size + points.size()), 2 * xy.length));
      }
      for (int i = 0; i < points.size(); i++, size++) {
        xy[2 * size] = points.getX(i);
        xy[2 * size + 1] = points.getY(i);
      }
      ringCount++;
      if (ringCount == rings.length) {
        rings = Arrays.copyOf(rings, 2 * rings.length);
      }
      rings[ringCount] = size;
    }
  }
}
