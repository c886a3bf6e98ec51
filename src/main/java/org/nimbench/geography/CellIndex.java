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
 * @param cells per cell 0 where no area is; −(a + 1) where area a holds all of it; else the first
 *     entry of a chain
 * @param entryRuns per entry its run; entry 0 is not used
 * @param entryNext per entry what follows, written as in {@code cells}
 * @param runAreas per run 2a + 1 where the cells east of it are inside area a, 2a where outside
 * @param runStarts per run its first edge in {@code runEdges}; one more entry ends the last
 * @param runEdges edges of the runs
 */
record CellIndex(
    CellGrid grid,
    AreaEdges edges,
    int[] cells,
    int[] entryRuns,
    int[] entryNext,
    int[] runAreas,
    int[] runStarts,
    int[] runEdges) {

  /** The first area, in the layer's order, that holds a point inside or on its edge; −1 if none. */
  int find(double x, double y) {
    if (!grid.holds(x, y)) {
      return -1;
    }
    int at = cells[grid.row(y) * grid.columns() + grid.column(x)];
    while (at > 0) {
      int run = entryRuns[at];
      if (isInside(run, x, y)) {
        return runAreas[run] >> 1;
      }
      at = entryNext[at];
    }
    return -at - 1;
  }

  private boolean isInside(int run, double x, double y) {
    int state = runAreas[run] & 1;
    for (int i = runStarts[run]; i < runStarts[run + 1]; i++) {
      int crossing = edges.crossing(runEdges[i], x, y);
      if (crossing == AreaEdges.ON_EDGE) {
        return true;
      }
      state ^= crossing;
    }
    return state == 1;
  }
}
