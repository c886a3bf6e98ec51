package org.nimbench.picture;

import java.util.function.IntPredicate;
import org.nimbench.kernel.Box;
import org.nimbench.spatial.Grid;

/** Finds cells of a grid by their place. */
final class SurfaceCells {
  private SurfaceCells() {}

  /** The cell at a place; −1 outside the grid. */
  static int at(Grid grid, double easting, double northing) {
    int column = (int) Math.floor((easting - grid.west()) / grid.cell());
    int row = (int) Math.floor((northing - grid.south()) / grid.cell());
    boolean isInside = column >= 0 && row >= 0 && column < grid.columns() && row < grid.rows();
    return isInside ? row * grid.columns() + column : -1;
  }

  /** Whether no cell with its centre in a box is one of those meant. */
  static boolean none(Grid grid, Box box, IntPredicate meant) {
    for (int i = 0; i < grid.size(); i++) {
      double easting = grid.centreEasting(i % grid.columns());
      double northing = grid.centreNorthing(i / grid.columns());
      if (box.holds(easting, northing) && meant.test(i)) {
        return false;
      }
    }
    return true;
  }
}
