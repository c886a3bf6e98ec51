package org.nimbench.geography;

import java.util.List;

/** Makes the {@link CellIndex} of a layer. */
final class CellIndexBuilder {
  private final AreaEdges edges;
  private final CellGrid grid;
  private final EdgeSpans spans;
  private final int[] cells;
  private final IntList entries = new IntList();
  private final IntList runEdges = new IntList();

  private CellIndexBuilder(AreaEdges edges) {
    this.edges = edges;
    this.grid = CellGrid.over(edges);
    this.spans = new EdgeSpans(grid, edges);
    this.cells = new int[grid.columns() * grid.rows()];
    for (int i = 0; i < CellIndex.ENTRY; i++) {
      entries.add(0); // place 0 stands for no entry
    }
  }

  static CellIndex of(List<Area> areas) {
    CellIndexBuilder builder = new CellIndexBuilder(AreaEdges.of(areas));
    // From the last to the first, so that every chain lists the first area first.
    for (int area = areas.size() - 1; area >= 0; area--) {
      builder.add(area);
    }
    return new CellIndex(
        builder.grid,
        builder.edges,
        builder.cells,
        builder.entries.toArray(),
        builder.runEdges.toArray());
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
      int begin = runEdges.size();
      while (next < to && spans.firstColumn(next) <= last) {
        int edge = spans.edge(next);
        last = Math.max(last, spans.lastColumn(next));
        state ^= (edges.y(edge) > middle) != (edges.y(edge + 1) > middle) ? 1 : 0;
        runEdges.add(edge);
        next++;
      }
      chain(2 * area + state, begin, row * grid.columns() + first, row * grid.columns() + last);
      if (state == 1 && next < to) {
        fill(area, row, last + 1, spans.firstColumn(next) - 1);
      }
    }
  }

  private void chain(int areaAndState, int begin, int firstCell, int lastCell) {
    for (int cell = firstCell; cell <= lastCell; cell++) {
      int next = cells[cell];
      cells[cell] = entries.size();
      entries.add(areaAndState);
      entries.add(begin);
      entries.add(runEdges.size());
      entries.add(next);
    }
  }

  private void fill(int area, int row, int first, int last) {
    for (int cell = row * grid.columns() + first; cell <= row * grid.columns() + last; cell++) {
      cells[cell] = -(area + 1);
    }
  }
}
