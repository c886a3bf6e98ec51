package org.nimbench.spatial;

import org.nimbench.work.Progress;

/**
 * The definition: every cell that has a value is summed anew, point by point. For the few places
 * where the rounding of running sums would show.
 */
final class PlainRow implements RowWorker {
  private final RowSums sums;

  /** Puts the sums of the cells that have a value in their place. */
  PlainRow(RowSums sums) {
    this.sums = sums;
  }

  @Override
  public void row(int row, Progress progress) {
    Lattice lattice = sums.lattice();
    double[] out = sums.out();
    int place = lattice.start(row);
    for (int column = 0; column < lattice.columns() && !progress.isCancelled(); column++) {
      if (out[place] != 0) {
        out[place] = sums.scale() * sum(row, column);
      }
      place += lattice.step();
    }
  }

  /** The sum at a cell, not yet scaled. */
  double sum(int row, int column) {
    BandedPoints points = sums.points();
    Kernel kernel = sums.kernel();
    double bandwidth = sums.bandwidth();
    double x = sums.lattice().x(column);
    double y = sums.lattice().y(row);
    double sum = 0;
    for (int i = points.bandStart(row); i < points.bandEnd(row); i++) {
      double dx = points.x[i] - x;
      double dy = points.y[i] - y;
      sum += points.weight[i] * kernel.atSquared(dx * dx + dy * dy, bandwidth);
    }
    return sum;
  }
}
