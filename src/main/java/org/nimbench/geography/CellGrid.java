package org.nimbench.geography;

/**
 * Square cells over a layer's extent, numbered row by row from the south-west corner.
 *
 * @param minX west edge of the first column
 * @param minY south edge of the first row
 * @param maxX east edge of the layer; the last column may reach farther
 * @param maxY north edge of the layer
 * @param size side of a cell
 * @param columns at least one
 * @param rows at least one
 */
record CellGrid(
    double minX, double minY, double maxX, double maxY, double size, int columns, int rows) {
  private static final long FEWEST_CELLS = 4_096;
  private static final long MOST_CELLS = 4_000_000;

  /** Two cells a vertex leave few edges in a cell and most cells without any. */
  private static final long CELLS_PER_VERTEX = 2;

  static CellGrid over(AreaEdges edges) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < edges.vertexCount(); i++) {
      minX = Math.min(minX, edges.x(i));
      minY = Math.min(minY, edges.y(i));
      maxX = Math.max(maxX, edges.x(i));
      maxY = Math.max(maxY, edges.y(i));
    }
    long wanted =
        Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, CELLS_PER_VERTEX * edges.vertexCount()));
    double width = Math.max(0, maxX - minX);
    double height = Math.max(0, maxY - minY);
    double longest = Math.max(width, height);
    double size = Math.max(Math.sqrt(width * height / wanted), longest / wanted);
    size = size > 0 ? size : 1;
    int columns = (int) Math.max(1, Math.ceil(width / size));
    int rows = (int) Math.max(1, Math.ceil(height / size));
    return new CellGrid(minX, minY, maxX, maxY, size, columns, rows);
  }

  /** Whether a point lies on the layer's extent; false for NaN. */
  boolean holds(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  /** The column of a place, the nearest one for places beside the grid. */
  int column(double x) {
    return (int) Math.min(columns - 1, Math.max(0, (x - minX) / size));
  }

  /** The row of a place, the nearest one for places beside the grid. */
  int row(double y) {
    return (int) Math.min(rows - 1, Math.max(0, (y - minY) / size));
  }

  double southOf(int row) {
    return minY + row * size;
  }

  /** The most that rounding may move a coordinate of this layer, generously. */
  double rounding() {
    double largest =
        Math.max(
            Math.max(Math.abs(minX), Math.abs(maxX)), Math.max(Math.abs(minY), Math.abs(maxY)));
    return 8 * Math.ulp(largest);
  }
}
