package org.nimbench.spatial;

import java.util.Arrays;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.work.Progress;

/**
 * Marks the cells whose centre lies in a polygon or on its edge, row by row: between two crossings
 * of a row's centre line all cells have the same answer. Cells so near an edge that rounding could
 * tip the answer are asked of an exact locator one by one.
 */
final class PolygonScan {
  /** Metres; far above the rounding of a crossing and far below a cell. */
  private static final double DOUBT = 1e-3;

  private final Grid grid;
  private final Polygon polygon;
  private final IndexedPointInAreaLocator exact;
  private final int firstRow;
  private final double[][] crossings;
  private final int[] crossingCount;
  private final boolean[] doubtful;

  PolygonScan(Grid grid, Polygon polygon) {
    this.grid = grid;
    this.polygon = polygon;
    this.exact = new IndexedPointInAreaLocator(polygon);
    Envelope box = polygon.getEnvelopeInternal();
    this.firstRow = Math.max(0, rowAbove(box.getMinY() - DOUBT));
    int rows = Math.max(0, Math.min(grid.rows(), rowAbove(box.getMaxY() + DOUBT)) - firstRow);
    this.crossings = new double[rows][8];
    this.crossingCount = new int[rows];
    this.doubtful = new boolean[rows * grid.columns()];
  }

  /** Marks cells, and leaves those marked before. */
  void mark(boolean[] inside, Progress progress) {
    cross(polygon.getExteriorRing().getCoordinateSequence());
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      progress.check();
      cross(polygon.getInteriorRingN(hole).getCoordinateSequence());
    }
    for (int row = 0; row < crossings.length; row++) {
      progress.check();
      fill(row, inside);
    }
  }

  private void cross(CoordinateSequence ring) {
    for (int i = 1; i < ring.size(); i++) {
      cross(ring.getX(i - 1), ring.getY(i - 1), ring.getX(i), ring.getY(i));
    }
  }

  private void cross(double x1, double y1, double x2, double y2) {
    double low = Math.min(y1, y2);
    double high = Math.max(y1, y2);
    int from = Math.max(0, rowAbove(low - DOUBT) - firstRow);
    int to = Math.min(crossings.length, rowAbove(high + DOUBT) - firstRow);
    for (int row = from; row < to; row++) {
      double y = grid.centreNorthing(firstRow + row);
      if (high - low < 2 * DOUBT || y < low + DOUBT || y > high - DOUBT) {
        doubt(row, Math.min(x1, x2), Math.max(x1, x2));
      }
      if (y >= low && y < high) {
        double x = x1 + (y - y1) * ((x2 - x1) / (y2 - y1));
        doubt(row, x, x);
        add(row, x);
      }
    }
  }

  /** The first row whose centre is at or north of a northing; may lie outside the grid. */
  private int rowAbove(double northing) {
    double row = Math.ceil((northing - grid.south()) / grid.cell() - 0.5);
    return (int) Math.max(-1, Math.min(grid.rows() + 1.0, row));
  }

  private int columnFrom(double easting) {
    double column = Math.ceil((easting - grid.west()) / grid.cell() - 0.5);
    return (int) Math.max(0, Math.min(grid.columns(), column));
  }

  private void doubt(int row, double west, double east) {
    int from = columnFrom(west - DOUBT);
    int to = columnFrom(east + DOUBT);
    Arrays.fill(doubtful, row * grid.columns() + from, row * grid.columns() + to, true);
  }

  private void add(int row, double x) {
    if (crossingCount[row] == crossings[row].length) {
      crossings[row] = Arrays.copyOf(crossings[row], 2 * crossingCount[row]);
    }
    crossings[row][crossingCount[row]++] = x;
  }

  private void fill(int row, boolean[] inside) {
    double[] xs = crossings[row];
    Arrays.sort(xs, 0, crossingCount[row]);
    int start = (firstRow + row) * grid.columns();
    for (int i = 0; i + 1 < crossingCount[row]; i += 2) {
      for (int column = columnFrom(xs[i]); column < columnFrom(xs[i + 1]); column++) {
        inside[start + column] |= !doubtful[row * grid.columns() + column];
      }
    }
    Coordinate centre = new Coordinate(0, grid.centreNorthing(firstRow + row));
    for (int column = 0; column < grid.columns(); column++) {
      if (doubtful[row * grid.columns() + column]) {
        centre.x = grid.centreEasting(column);
        inside[start + column] |= exact.locate(centre) != Location.EXTERIOR;
      }
    }
  }
}
