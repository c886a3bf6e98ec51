package org.nimbench.spatial;

import java.util.List;
import org.nimbench.kernel.Parameter;

/** How many incidents in each square? Counts by cell, cells without any among them. */
public final class GridCounts {
  /** The cell for a borough, metres. */
  public static final double BOROUGH_CELL = 250;

  /** The cell for a county, metres. */
  public static final double COUNTY_CELL = 500;

  /** What an analyst may set. */
  public static final List<Parameter> PARAMETERS =
      List.of(Parameter.number("cell", "m", 25, 10_000, "250"));

  private GridCounts() {}

  /**
   * Counts incidents. A cell holds its south and west edge; an incident in no cell, or without a
   * place (NaN), is not counted.
   *
   * @return one a cell, in grid order
   */
  public static int[] of(double[] eastings, double[] northings, Grid grid) {
    int[] counts = new int[grid.size()];
    for (int i = 0; i < eastings.length; i++) {
      double column = Math.floor((eastings[i] - grid.west()) / grid.cell());
      double row = Math.floor((northings[i] - grid.south()) / grid.cell());
      if (column >= 0 && column < grid.columns() && row >= 0 && row < grid.rows()) {
        counts[(int) row * grid.columns() + (int) column]++;
      }
    }
    return counts;
  }

  /** Counts as a surface of incidents per cell. */
  public static Surface surface(Grid grid, int[] counts) {
    double[] values = new double[counts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = counts[i];
    }
    return new Surface(grid, values);
  }
}
