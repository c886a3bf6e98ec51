package org.nimbench.spatial;

import org.nimbench.work.Progress;

/**
 * The definition: every cell that has a value is summed anew, point by point. For the few places
 * where the rounding of running sums would show.
 */
final class PlainRow implements RowWorker {
  private final Lattice lattice;
  private final BandedPoints points;
  private final Kernel kernel;
  private final double bandwidth;
  private final double scale;
  private final double[] out;

  /** Puts {@code scale} × Σ weight × kernel(0)-relative value into {@code out}, in grid order. */
  PlainRow(
      Lattice lattice,
      BandedPoints points,
      Kernel kernel,
      double bandwidth,
      double scale,
      double[] out) {
    this.lattice = lattice;
    this.points = points;
    this.kernel = kernel;
    this.bandwidth = bandwidth;
    this.scale = scale;
    this.out = out;
  }

  @Override
  public void row(int row, Progress progress) {
    int place = lattice.start(row);
    for (int column = 0; column < lattice.columns() && !progress.isCancelled(); column++) {
      if (out[place] != 0) {
        out[place] = scale * sum(row, column);
      }
      place += lattice.step();
    }
  }

  /** The sum at a cell, not yet scaled. */
  double sum(int row, int column) {
    double x = lattice.x(column);
    double y = lattice.y(row);
    double sum = 0;
    for (int i = points.bandStart(row); i < points.bandEnd(row); i++) {
      double dx = points.x[i] - x;
      double dy = points.y[i] - y;
      sum += points.weight[i] * kernel.atSquared(dx * dx + dy * dy, bandwidth);
    }
    return sum;
  }
}
