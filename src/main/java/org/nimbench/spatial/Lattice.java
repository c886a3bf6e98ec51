package org.nimbench.spatial;

/**
 * The cell centres of a grid, seen so that a sweep runs along x: as they are, or with the axes
 * swapped, which saves work when the grid is narrower than the kernel.
 *
 * @param grid the cells
 * @param swapped whether x is the northing
 */
record Lattice(Grid grid, boolean swapped) {

  /** The better way to see a grid for a kernel of this reach in metres. */
  static Lattice of(Grid grid, double reach) {
    boolean narrow = grid.columns() < grid.rows() && grid.columns() * grid.cell() < 2 * reach;
    return new Lattice(grid, narrow);
  }

  int columns() {
    return swapped ? grid.rows() : grid.columns();
  }

  int rows() {
    return swapped ? grid.columns() : grid.rows();
  }

  double cell() {
    return grid.cell();
  }

  double x(int column) {
    return swapped ? grid.centreNorthing(column) : grid.centreEasting(column);
  }

  double y(int row) {
    return swapped ? grid.centreEasting(row) : grid.centreNorthing(row);
  }

  /** Place of a row's first cell in grid order. */
  int start(int row) {
    return swapped ? row : row * grid.columns();
  }

  /** Places between one cell of a row and the next. */
  int step() {
    return swapped ? grid.columns() : 1;
  }
}
