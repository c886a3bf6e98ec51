package org.nimbench.spatial;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.work.Progress;

/**
 * Which cells belong to a place? Those whose centre lies inside its boundary or on it. Everything
 * that is compared per area uses these cells; the area of the place itself is the polygon's.
 */
public final class StudyArea {
  private StudyArea() {}

  /**
   * The cells of a place.
   *
   * @param area polygons in British National Grid metres; holes are outside
   * @return one a cell, in grid order
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static boolean[] cellsInside(Grid grid, Geometry area, Progress progress) {
    boolean[] inside = new boolean[grid.size()];
    mark(grid, area, inside, progress);
    return inside;
  }

  private static void mark(Grid grid, Geometry area, boolean[] inside, Progress progress) {
    if (area instanceof Polygon polygon) {
      new PolygonScan(grid, polygon).mark(inside, progress);
    } else if (area.getNumGeometries() > 1 || area.getGeometryN(0) != area) {
      for (int i = 0; i < area.getNumGeometries(); i++) {
        mark(grid, area.getGeometryN(i), inside, progress);
      }
    }
  }

  /** The surface with no value (NaN) outside the place. */
  public static Surface masked(Surface surface, boolean[] inside) {
    double[] values = surface.values().clone();
    for (int i = 0; i < values.length; i++) {
      if (!inside[i]) {
        values[i] = Double.NaN;
      }
    }
    return new Surface(surface.grid(), values);
  }

  /** Area of a place, km². */
  public static double squareKilometres(Geometry area) {
    return area.getArea() / 1e6;
  }
}
