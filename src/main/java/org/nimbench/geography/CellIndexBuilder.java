package org.nimbench.geography;

import java.util.List;

/** Makes the {@link CellIndex} of a layer. */
final class CellIndexBuilder {
  private final AreaEdges edges;
  private final CellGrid grid;
  private final EdgeSpans spans;
  private final int[] cells;
  private final IntList entryRuns = new IntList();
  private final IntList entryNext = new IntList();
  private final IntList runAreas = new IntList();
  private final IntList runStarts = new IntList();
  private final IntList runEdges = new IntList();

  private CellIndexBuilder(AreaEdges edges) {
    this.edges = edges;
    this.grid = CellGrid.over(edges);
    this.spans = new EdgeSpans(grid, edges);
    this.cells = new int[grid.columns() * grid.rows()];
    entryRuns.add(0);
    entryNext.add(0);
  }

  static CellIndex of(List<Area> areas) {
    CellIndexBuilder builder = new CellIndexBuilder(AreaEdges.of(areas));
    // From the last to the first, so that every chain lists the first area first.
    for (int area = areas.size() - 1; area >= 0; area--) {
      builder.add(area);
    }
    builder.runStarts.add(builder.runEdges.size());
    return builder.index();
  }

  private CellIndex index() {
    return new CellIndex(
        grid,
        edges,
        cells,
        entryRuns.toArray(),
        entryNext.toArray(),
        runAreas.toArray(),
        runStarts.toArray(),
        runEdges.toArray());
  }

  private void add(int area) {
    spans.take(area);
    for (int row = 0; row < spans.rowCount(); row++) {
      addRow(area, spans.lowestRow() + row, spans.rowStart(row), spans.rowStart(row + 1));
    }
  }

  private void addRow(int area, int row, int from, int to) {
    double middle = grid.southOf(row) + grid.size() / 2;
    int state = 0;
    int next = from;
    while (next < to) {
      int first = spans.firstColumn(next);
      int last = spans.lastColumn(next);
      int run = runAreas.size();
      runStarts.add(runEdges.size());
      while (next < to && spans.firstColumn(next) <= last) {
        int edge = spans.edge(next);
        last = Math.max(last, spans.lastColumn(next));
        state ^= (edges.y(edge) > middle) != (edges.y(edge + 1) > middle) ? 1 : 0;
        runEdges.add(edge);
        next++;
      }
      runAreas.add(2 * area + state);
      chain(run, row, first, last);
      if (state == 1 && next < to) {
        fill(area, row, last + 1, spans.firstColumn(next) - 1);
      }
    }
  }

  private void chain(int run, int row, int first, int last) {
    for (int cell = row * grid.columns() + first; cell <= row * grid.columns() + last; cell++) {
      entryNext.add(cells[cell]);
      cells[cell] = entryRuns.size();
      entryRuns.add(run);
    }
  }

  private void fill(int area, int row, int first, int last) {
    for (int cell = row * grid.columns() + first; cell <= row * grid.columns() + last; cell++) {
      cells[cell] = -(area + 1);
    }
  }
}
