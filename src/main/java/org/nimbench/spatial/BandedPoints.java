package org.nimbench.spatial;

import org.jspecify.annotations.Nullable;

/**
 * Points laid out row by row of a lattice, so that those a row of cells can feel are neighbours in
 * memory. Within a row they stand by column. Two counting passes, no sort. Points that no cell can
 * feel, and points without a place (NaN), are left out.
 */
final class BandedPoints {
  /** Rows (or columns) of buckets kept beyond the lattice; farther points share the last. */
  private static final int MARGIN = 2048;

  final double[] x;
  final double[] y;

  /** One a point; empty where each weighs 1. */
  final double[] weight;

  private final int[] rowStart;
  private final int rowMargin;
  private final int bandRows;

  private BandedPoints(
      double[] x, double[] y, double[] weight, int[] rowStart, int rowMargin, int bandRows) {
    this.x = x;
    this.y = y;
    this.weight = weight;
    this.rowStart = rowStart;
    this.rowMargin = rowMargin;
    this.bandRows = bandRows;
  }

  /** Lays the points out for a lattice and a reach in metres. */
  static BandedPoints of(
      double[] xs, double[] ys, double @Nullable [] weights, Lattice lattice, double reach) {
    int bandRows = (int) Math.min(1e8, Math.ceil(reach / lattice.cell()) + 1);
    int margin = Math.min(MARGIN, bandRows);
    Buckets columns = new Buckets(lattice.x(0), lattice.cell(), lattice.columns(), margin, reach);
    Buckets rows = new Buckets(lattice.y(0), lattice.cell(), lattice.rows(), margin, reach);
    int[] columnOf = new int[xs.length];
    int[] rowOf = new int[xs.length];
    int kept = 0;
    for (int i = 0; i < xs.length; i++) {
      columnOf[i] = columns.of(xs[i]);
      rowOf[i] = columnOf[i] < 0 ? -1 : rows.of(ys[i]);
      kept += rowOf[i] < 0 ? 0 : 1;
    }
    int[] order = byColumn(columnOf, rowOf, columns.size(), kept);
    int[] start = starts(rowOf, rowOf, rows.size());
    double[] x = new double[kept];
    double[] y = new double[kept];
    double[] weight = new double[weights == null ? 0 : kept];
    int[] next = start.clone();
    for (int point : order) {
      int place = next[rowOf[point]]++;
      x[place] = xs[point];
      y[place] = ys[point];
      if (weights != null) {
        weight[place] = weights[point];
      }
    }
    return new BandedPoints(x, y, weight, start, margin, bandRows);
  }

  private static int[] byColumn(int[] columnOf, int[] rowOf, int columns, int kept) {
    int[] next = starts(columnOf, rowOf, columns);
    int[] order = new int[kept];
    for (int i = 0; i < columnOf.length; i++) {
      if (rowOf[i] >= 0) {
        order[next[columnOf[i]]++] = i;
      }
    }
    return order;
  }

  /** Where each bucket begins, and after the last one its end; points of row −1 do not count. */
  private static int[] starts(int[] bucketOf, int[] rowOf, int buckets) {
    int[] start = new int[buckets + 1];
    for (int i = 0; i < bucketOf.length; i++) {
      if (rowOf[i] >= 0) {
        start[bucketOf[i] + 1]++;
      }
    }
    for (int b = 0; b < buckets; b++) {
      start[b + 1] += start[b];
    }
    return start;
  }

  /** Number of points kept. */
  int size() {
    return x.length;
  }

  /** Place of the first point that a row of cells can feel. */
  int bandStart(int row) {
    return rowStart[Math.max(0, row + rowMargin - bandRows)];
  }

  /** One after the last point that a row of cells can feel. */
  int bandEnd(int row) {
    return rowStart[Math.min(rowStart.length - 1, row + rowMargin + bandRows + 1)];
  }

  /** Buckets along one axis: a margin, one a cell, a margin. */
  private record Buckets(double firstCentre, double cell, int cells, int margin, double reach) {
    int size() {
      return cells + 2 * margin;
    }

    /** The bucket of a coordinate; −1 if no cell is within reach of it, or it is NaN. */
    int of(double coordinate) {
      double along = coordinate - firstCentre;
      if (!(along >= -reach) || along > (cells - 1) * cell + reach) {
        return -1;
      }
      double bucket = Math.floor(along / cell + 0.5) + margin;
      return (int) Math.max(0, Math.min(size() - 1, bucket));
    }
  }
}
