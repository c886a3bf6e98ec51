package org.nimbench.spatial;

import org.nimbench.work.Progress;

/**
 * Kernel sums along a row of cells, point by point: for the triangular and the Gaussian kernel,
 * which are no polynomials. Work grows with the cells within reach of each point.
 */
final class StampRow implements RowWorker {
  private final RowSums sums;
  private final Lattice lattice;
  private final double[] out;
  private final Chord chord;

  /** Adds each point to the sums within its reach. */
  StampRow(RowSums sums) {
    this.sums = sums;
    this.lattice = sums.lattice();
    this.out = sums.out();
    Kernel kernel = sums.kernel();
    this.chord = new Chord(lattice, kernel.reach(sums.bandwidth()), kernel.isClosed());
  }

  @Override
  public void row(int row, Progress progress) {
    BandedPoints points = sums.points();
    double y = lattice.y(row);
    int end = points.bandEnd(row);
    for (int from = points.bandStart(row); from < end; from += Chord.AT_A_TIME) {
      if (progress.isCancelled()) {
        return;
      }
      int count = Math.min(Chord.AT_A_TIME, end - from);
      int found = chord.find(points, from, count, y);
      for (int k = 0; k < found; k++) {
        int i = from + chord.which[k];
        stamp(row, points.x[i], points.y[i] - y, k, sums.scale() * points.weight[i]);
      }
    }
  }

  private void stamp(int row, double x, double dy, int run, double weight) {
    if (sums.kernel() == Kernel.GAUSSIAN) {
      bell(row, x, dy, run, weight);
    } else {
      cone(row, x, dy, run, weight);
    }
  }

  private void cone(int row, double x, double dy, int run, double weight) {
    int place = lattice.start(row) + chord.first[run] * lattice.step();
    double bandwidth = sums.bandwidth();
    for (int column = chord.first[run]; column < chord.end[run]; column++) {
      double dx = x - lattice.x(column);
      out[place] += weight * (1 - Math.sqrt(dx * dx + dy * dy) / bandwidth);
      place += lattice.step();
    }
  }

  /** Each step along the row multiplies by a ratio that itself shrinks by a constant ratio. */
  private void bell(int row, double x, double dy, int run, double weight) {
    int place = lattice.start(row) + chord.first[run] * lattice.step();
    double bandwidth = sums.bandwidth();
    double step = lattice.cell() / bandwidth;
    double dx = (lattice.x(chord.first[run]) - x) / bandwidth;
    double dyInSigmas = dy / bandwidth;
    double value = weight * Math.exp(-(dx * dx + dyInSigmas * dyInSigmas) / 2);
    double ratio = Math.exp(-(2 * dx + step) * step / 2);
    double shrink = Math.exp(-step * step);
    for (int column = chord.first[run]; column < chord.end[run]; column++) {
      out[place] += value;
      value *= ratio;
      ratio *= shrink;
      place += lattice.step();
    }
  }
}
