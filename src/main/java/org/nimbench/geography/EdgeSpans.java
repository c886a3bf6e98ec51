package org.nimbench.geography;

import java.util.Arrays;

/**
 * The cells that the edges of one area touch, as spans: an edge, a row, the first and the last
 * column.
 *
 * <p>A span may be a little too wide, never too narrow: a cell without a span is free of edges,
 * even after rounding.
 */
final class EdgeSpans {
  /** Edges are thickened by this share of a cell. */
  private static final double SLACK = 1e-6;

  /** An edge that rises less than one in so many is taken whole: its slope says nothing. */
  private static final double FLAT = 1e9;

  private final CellGrid grid;
  private final AreaEdges edges;
  private final double slack;
  private final double rounding;
  private final IntList rows = new IntList();
  private final IntList spanEdges = new IntList();
  private final IntList firstColumns = new IntList();
  private final IntList lastColumns = new IntList();
  private int lowestRow;
  private int[] rowStarts = new int[0];
  private long[] order = new long[0];

  EdgeSpans(CellGrid grid, AreaEdges edges) {
    this.grid = grid;
    this.edges = edges;
    this.rounding = grid.rounding();
    this.slack = SLACK * grid.size() + rounding;
  }

  /** Takes the spans of one area in place of those of the area before. */
  void take(int area) {
    rows.clear();
    spanEdges.clear();
    firstColumns.clear();
    lastColumns.clear();
    for (int ring = edges.firstRing(area); ring < edges.firstRing(area + 1); ring++) {
      for (int i = edges.firstVertex(ring); i < edges.firstVertex(ring + 1) - 1; i++) {
        span(i);
      }
    }
    sort();
  }

  int lowestRow() {
    return lowestRow;
  }

  int rowCount() {
    return rowStarts.length - 1;
  }

  /** The position, in west-to-east order, of the first span of a row counted from the lowest. */
  int rowStart(int row) {
    return rowStarts[row];
  }

  int edge(int position) {
    return spanEdges.get((int) order[position]);
  }

  int firstColumn(int position) {
    return firstColumns.get((int) order[position]);
  }

  int lastColumn(int position) {
    return lastColumns.get((int) order[position]);
  }

  private void span(int edge) {
    double y1 = edges.y(edge);
    double y2 = edges.y(edge + 1);
    int bottom = grid.row(Math.min(y1, y2) - slack);
    int top = grid.row(Math.max(y1, y2) + slack);
    double west = Math.min(edges.x(edge), edges.x(edge + 1));
    double east = Math.max(edges.x(edge), edges.x(edge + 1));
    double slope = (edges.x(edge + 1) - edges.x(edge)) / (y2 - y1);
    if (bottom == top || !(Math.abs(slope) < FLAT)) {
      for (int row = bottom; row <= top; row++) {
        add(edge, row, west, east);
      }
      return;
    }
    double wide = rounding * (1 + Math.abs(slope));
    for (int row = bottom; row <= top; row++) {
      double south = Math.max(grid.southOf(row) - slack, Math.min(y1, y2));
      double north = Math.min(grid.southOf(row + 1) + slack, Math.max(y1, y2));
      double a = edges.x(edge) + (south - y1) * slope;
      double b = edges.x(edge) + (north - y1) * slope;
      add(edge, row, Math.max(west, Math.min(a, b) - wide), Math.min(east, Math.max(a, b) + wide));
    }
  }

  private void add(int edge, int row, double west, double east) {
    rows.add(row);
    spanEdges.add(edge);
    firstColumns.add(grid.column(west - slack));
    lastColumns.add(grid.column(east + slack));
  }

  /** Orders the spans by row, then by first column. */
  private void sort() {
    int highest = -1;
    lowestRow = Integer.MAX_VALUE;
    for (int i = 0; i < rows.size(); i++) {
      lowestRow = Math.min(lowestRow, rows.get(i));
      highest = Math.max(highest, rows.get(i));
    }
    rowStarts = new int[Math.max(0, highest - lowestRow + 1) + 1];
    for (int i = 0; i < rows.size(); i++) {
      rowStarts[rows.get(i) - lowestRow + 1]++;
    }
    for (int row = 1; row < rowStarts.length; row++) {
      rowStarts[row] += rowStarts[row - 1];
    }
    if (order.length < rows.size()) {
      order = new long[2 * rows.size()];
    }
    int[] next = rowStarts.clone();
    for (int i = 0; i < rows.size(); i++) {
      order[next[rows.get(i) - lowestRow]++] = (long) firstColumns.get(i) << 32 | i;
    }
    for (int row = 0; row < rowCount(); row++) {
      Arrays.sort(order, rowStarts[row], rowStarts[row + 1]);
    }
  }
}
