package org.nimbench.spatial;

import org.nimbench.kernel.Box;

/**
 * Square cells in British National Grid metres, aligned to multiples of the cell size so that two
 * runs line up. Cell {@code (column, row)} has index {@code row × columns + column}; row 0 is the
 * southernmost.
 *
 * @param west easting of the west edge, a multiple of {@code cell}
 * @param south northing of the south edge, a multiple of {@code cell}
 * @param cell side of a cell, metres, greater than 0
 * @param columns cells from west to east, at least 1
 * @param rows cells from south to north, at least 1
 */
public record Grid(double west, double south, double cell, int columns, int rows) {
  public Grid {
    if (!(cell > 0) || columns < 1 || rows < 1) {
      throw new IllegalArgumentException("A grid has cells of a positive size");
    }
  }

  /** The smallest aligned grid that holds a box. */
  public static Grid covering(Box box, double cell) {
    double west = Math.floor(box.minEasting() / cell) * cell;
    double south = Math.floor(box.minNorthing() / cell) * cell;
    int columns = (int) Math.max(1, Math.floor((box.maxEasting() - west) / cell) + 1);
    int rows = (int) Math.max(1, Math.floor((box.maxNorthing() - south) / cell) + 1);
    return new Grid(west, south, cell, columns, rows);
  }

  /** Number of cells. */
  public int size() {
    return Math.multiplyExact(columns, rows);
  }

  /** Easting of a column's cell centres. */
  public double centreEasting(int column) {
    return west + (column + 0.5) * cell;
  }

  /** Northing of a row's cell centres. */
  public double centreNorthing(int row) {
    return south + (row + 0.5) * cell;
  }

  /** The rectangle that the cells fill. */
  public Box extent() {
    return new Box(west, south, west + columns * cell, south + rows * cell);
  }

  /** Area of a cell, km². */
  public double cellSquareKilometres() {
    return cell * cell / 1e6;
  }
}
