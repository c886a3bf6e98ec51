package org.nimbench.geography;

/**
 * For every cell of a grid over a layer: which area holds all of it, or which areas have an edge in
 * it.
 *
 * <p>A <i>run</i> is a stretch of cells in one row that one area's edges touch without a gap. East
 * of a run the area's state (inside or outside) is known, so whether a point in the run is inside
 * follows from the run's own edges alone: the state to the east, turned over at every edge that the
 * ray from the point to the run's end crosses. This is the even-odd rule, exact, with a handful of
 * edges in place of all.
 *
 * @param cells per cell 0 where no area is; −(a + 1) where area a holds all of it; else the place
 *     of the first entry of a chain in {@code entries}
 * @param entries four numbers an entry, from place 4 on: 2a + 1 where the cells east of the run are
 *     inside area a and 2a where outside; where the run's edges begin and where they end in {@code
 *     runEdges}; what follows, written as in {@code cells}
 * @param runEdges edges of the runs
 */
record CellIndex(CellGrid grid, AreaEdges edges, int[] cells, int[] entries, int[] runEdges) {
  /** Numbers in an entry. */
  static final int ENTRY = 4;

  /** The first area, in the layer's order, that holds a point inside or on its edge; −1 if none. */
  int find(double x, double y) {
    if (!grid.holds(x, y)) {
      return -1;
    }
    int at = cells[grid.row(y) * grid.columns() + grid.column(x)];
    while (at > 0) {
      if (isInside(at, x, y)) {
        return entries[at] >> 1;
      }
      at = entries[at + 3];
    }
    return -at - 1;
  }

  private boolean isInside(int entry, double x, double y) {
    int state = entries[entry] & 1;
    int end = entries[entry + 2];
    for (int i = entries[entry + 1]; i < end; i++) {
      int crossing = edges.crossing(runEdges[i], x, y);
      if (crossing == AreaEdges.ON_EDGE) {
        return true;
      }
      state ^= crossing;
    }
    return state == 1;
  }
}
