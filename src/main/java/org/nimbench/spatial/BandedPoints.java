package org.nimbench.spatial;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Points laid out row by row of a lattice, so that those a row of cells can feel are neighbours in
 * memory. Points at one spot become one with the sum of their weights: published police locations
 * are snapped, so a few places carry most of the records. Points that no cell can feel, and points
 * without a place (NaN), are left out. Two passes, no sort.
 */
final class BandedPoints {
  /** Rows of buckets kept beyond the lattice; farther points share the last. */
  private static final int MARGIN = 2048;

  final double[] x;
  final double[] y;
  final double[] weight;

  private final boolean weighted;
  private final int[] rowStart;
  private final int margin;
  private final int bandRows;

  private BandedPoints(Lattice lattice, double reach, int points, boolean weighted) {
    this.weighted = weighted;
    bandRows = (int) Math.min(1e8, Math.ceil(reach / lattice.cell()) + 1);
    margin = Math.min(MARGIN, bandRows);
    rowStart = new int[lattice.rows() + 2 * margin + 1];
    x = new double[points];
    y = new double[points];
    weight = new double[points];
  }

  /** Lays the points out for a lattice and a reach in metres; without weights each weighs 1. */
  static BandedPoints of(
      double[] xs, double[] ys, double @Nullable [] weights, Lattice lattice, double reach) {
    int[] rowOf = new int[xs.length];
    BandedPoints points =
        new BandedPoints(lattice, reach, count(xs, ys, rowOf, lattice, reach), weights != null);
    points.place(xs, ys, weights, rowOf);
    points.mergeSpots();
    return points;
  }

  /** Notes the lattice row of each point, counted from the first; returns how many are felt. */
  private static int count(double[] xs, double[] ys, int[] rowOf, Lattice lattice, double reach) {
    double west = lattice.x(0) - reach;
    double east = lattice.x(lattice.columns() - 1) + reach;
    double south = lattice.y(0) - reach;
    double north = lattice.y(lattice.rows() - 1) + reach;
    double edge = lattice.y(0) - lattice.cell() / 2;
    double perCell = 1 / lattice.cell();
    int felt = 0;
    for (int i = 0; i < xs.length; i++) {
      boolean near = xs[i] >= west && xs[i] <= east && ys[i] >= south && ys[i] <= north;
      rowOf[i] = near ? (int) Math.floor((ys[i] - edge) * perCell) : Integer.MIN_VALUE;
      felt += near ? 1 : 0;
    }
    return felt;
  }

  private void place(double[] xs, double[] ys, double @Nullable [] weights, int[] rowOf) {
    int last = rowStart.length - 2;
    for (int i = 0; i < rowOf.length; i++) {
      if (rowOf[i] != Integer.MIN_VALUE) {
        rowOf[i] = Math.max(0, Math.min(last, rowOf[i] + margin));
        rowStart[rowOf[i] + 1]++;
      }
    }
    for (int row = 0; row <= last; row++) {
      rowStart[row + 1] += rowStart[row];
    }
    int[] next = rowStart.clone();
    for (int i = 0; i < rowOf.length; i++) {
      if (rowOf[i] != Integer.MIN_VALUE) {
        int place = next[rowOf[i]]++;
        x[place] = xs[i];
        y[place] = ys[i];
        weight[place] = weights == null ? 1 : weights[i];
      }
    }
  }

  private void mergeSpots() {
    int kept = 0;
    Spots spots = new Spots();
    for (int row = 0; row + 1 < rowStart.length; row++) {
      int from = rowStart[row];
      rowStart[row] = kept;
      spots.clear(rowStart[row + 1] - from);
      for (int i = from; i < rowStart[row + 1]; i++) {
        int spot = spots.of(x[i], y[i], kept);
        if (spot == kept) {
          x[kept] = x[i];
          y[kept] = y[i];
          weight[kept++] = weight[i];
        } else {
          weight[spot] += weight[i];
        }
      }
    }
    rowStart[rowStart.length - 1] = kept;
  }

  /** Whether weights are other than whole numbers of incidents, so that sums of them round. */
  boolean isWeighted() {
    return weighted;
  }

  /** Place of the first point that a row of cells can feel. */
  int bandStart(int row) {
    return rowStart[Math.max(0, row + margin - bandRows)];
  }

  /** One after the last point that a row of cells can feel. */
  int bandEnd(int row) {
    return rowStart[Math.min(rowStart.length - 1, row + margin + bandRows + 1)];
  }

  /** The spots of one row met so far, by open addressing. */
  private final class Spots {
    private int[] places = new int[16];
    private int mask = 15;

    void clear(int points) {
      int size = Integer.highestOneBit(Math.max(8, points)) * 4;
      if (size > places.length) {
        places = new int[size];
      }
      mask = size - 1;
      Arrays.fill(places, 0, size, -1);
    }

    /** Where this spot stands; {@code fresh} if it is new, which it now is not. */
    int of(double easting, double northing, int fresh) {
      long bits = Double.doubleToRawLongBits(easting) * 31 + Double.doubleToRawLongBits(northing);
      bits *= 0x9E3779B97F4A7C15L;
      int slot = (int) (bits >>> 40) & mask;
      while (places[slot] >= 0) {
        int spot = places[slot];
        if (x[spot] == easting && y[spot] == northing) {
          return spot;
        }
        slot = slot + 1 & mask;
      }
      places[slot] = fresh;
      return fresh;
    }
  }
}
