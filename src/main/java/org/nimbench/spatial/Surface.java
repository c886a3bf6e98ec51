package org.nimbench.spatial;

/**
 * A value for each cell of a grid.
 *
 * @param grid the cells
 * @param values one a cell, in grid order; NaN where a cell has no value (outside the boundary)
 */
public record Surface(Grid grid, double[] values) {
  public Surface {
    if (values.length != grid.size()) {
      throw new IllegalArgumentException("A surface has a value for each cell");
    }
  }

  /** The greatest value; 0 where no cell has one. */
  public double maximum() {
    double max = 0;
    for (double value : values) {
      if (value > max) {
        max = value;
      }
    }
    return max;
  }
}
