package org.nimbench.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;

/**
 * Where a surface lies at or above a level, as smooth rings: marching squares over the centres of
 * the cells, each crossing placed by linear interpolation. At a saddle the mean of the four corners
 * decides, so that the region of a higher level always lies inside that of a lower one.
 *
 * <p>Cells without a value (outside a boundary) take the mean of their neighbours one and two cells
 * deep, so that rings run across the boundary and can be cut there; further out, and beyond a grid
 * without a boundary, the surface is 0.
 */
public final class Isolines {
  private static final int MARGIN = 2;

  private final int columns;
  private final int rows;
  private final Grid grid;
  private final double[] values;
  private final int[] next;

  /**
   * The region at or above a level.
   *
   * @param level in the surface's unit, greater than 0
   * @param rings easting and northing in turn, metres, not repeated at the end; anticlockwise about
   *     the region, clockwise about holes; fill them by the even-odd rule
   */
  public record Region(double level, List<double[]> rings) {
    public Region {
      rings = List.copyOf(rings);
    }

    /** Area of the region, m². */
    public double area() {
      double twice = 0;
      for (double[] ring : rings) {
        for (int i = 0; i < ring.length; i += 2) {
          int j = (i + 2) % ring.length;
          twice += ring[i] * ring[j + 1] - ring[j] * ring[i + 1];
        }
      }
      return twice / 2;
    }
  }

  private Isolines(Surface surface) {
    grid = surface.grid();
    columns = grid.columns() + 2 * MARGIN;
    rows = grid.rows() + 2 * MARGIN;
    values = padded(surface);
    next = new int[2 * columns * rows];
  }

  /** The regions at or above each level, in the order of the levels. */
  public static List<Region> of(Surface surface, double... levels) {
    Isolines isolines = new Isolines(surface);
    return Arrays.stream(levels)
        .mapToObj(level -> new Region(level, isolines.rings(level)))
        .toList();
  }

  private double[] padded(Surface surface) {
    double[] wide = new double[columns * rows];
    Arrays.fill(wide, Double.NaN);
    boolean bounded = false;
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        double value = surface.values()[row * grid.columns() + column];
        wide[(row + MARGIN) * columns + column + MARGIN] = value;
        bounded |= Double.isNaN(value);
      }
    }
    for (int i = 0; bounded && i < MARGIN; i++) {
      wide = grown(wide);
    }
    for (int i = 0; i < wide.length; i++) {
      int row = i / columns;
      int column = i % columns;
      boolean rim = row == 0 || column == 0 || row == rows - 1 || column == columns - 1;
      wide[i] = rim || Double.isNaN(wide[i]) ? 0 : wide[i];
    }
    return wide;
  }

  /** Gives each empty cell beside a full one the mean of its full neighbours. */
  private double[] grown(double[] from) {
    double[] to = from.clone();
    for (int i = 0; i < from.length; i++) {
      if (Double.isNaN(from[i])) {
        to[i] = meanAround(from, i / columns, i % columns);
      }
    }
    return to;
  }

  private double meanAround(double[] from, int row, int column) {
    double sum = 0;
    int count = 0;
    for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        double value = from[r * columns + c];
        if (!Double.isNaN(value)) {
          sum += value;
          count++;
        }
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  private List<double[]> rings(double level) {
    Arrays.fill(next, -1);
    for (int row = 0; row < rows - 1; row++) {
      for (int column = 0; column < columns - 1; column++) {
        cross(row * columns + column, level);
      }
    }
    List<double[]> rings = new ArrayList<>();
    for (int edge = 0; edge < next.length; edge++) {
      if (next[edge] >= 0) {
        rings.add(ring(edge, level));
      }
    }
    return rings;
  }

  /**
   * Joins the crossings of one square. Edge {@code 2i} runs east from corner {@code i}, edge {@code
   * 2i + 1} north; high ground is kept on the left.
   */
  private void cross(int corner, double level) {
    double southWest = values[corner];
    double southEast = values[corner + 1];
    double northWest = values[corner + columns];
    double northEast = values[corner + columns + 1];
    int high =
        (southWest >= level ? 1 : 0)
            | (southEast >= level ? 2 : 0)
            | (northEast >= level ? 4 : 0)
            | (northWest >= level ? 8 : 0);
    boolean joined = (southWest + southEast + northWest + northEast) / 4 >= level;
    join(high, joined, corner);
  }

  private void join(int high, boolean joined, int corner) {
    int south = 2 * corner;
    int west = south + 1;
    int north = 2 * (corner + columns);
    int east = 2 * (corner + 1) + 1;
    switch (high) {
      case 1 -> next[south] = west;
      case 2 -> next[east] = south;
      case 3 -> next[east] = west;
      case 4 -> next[north] = east;
      case 5 -> {
        next[south] = joined ? east : west;
        next[north] = joined ? west : east;
      }
      case 6 -> next[north] = south;
      case 7 -> next[north] = west;
      case 8 -> next[west] = north;
      case 9 -> next[south] = north;
      case 10 -> {
        next[east] = joined ? north : south;
        next[west] = joined ? south : north;
      }
      case 11 -> next[east] = north;
      case 12 -> next[west] = east;
      case 13 -> next[south] = east;
      case 14 -> next[west] = south;
      default -> {}
    }
  }

  private double[] ring(int start, double level) {
    double[] ring = new double[64];
    int length = 0;
    int edge = start;
    while (next[edge] >= 0) {
      if (length == ring.length) {
        ring = Arrays.copyOf(ring, length * 2);
      }
      int from = edge / 2;
      int to = edge % 2 == 0 ? from + 1 : from + columns;
      double share = (level - values[from]) / (values[to] - values[from]);
      double column = from % columns - MARGIN + (edge % 2 == 0 ? share : 0);
      double row = from / columns - MARGIN + (edge % 2 == 0 ? 0 : share);
      ring[length++] = grid.west() + (column + 0.5) * grid.cell();
      ring[length++] = grid.south() + (row + 0.5) * grid.cell();
      int after = next[edge];
      next[edge] = -1;
      edge = after;
    }
    return Arrays.copyOf(ring, length);
  }
}
