package org.nimbench.spatial;

import java.util.Arrays;
import org.nimbench.work.Progress;

/**
 * Exact kernel sums along a row of cells in time that does not grow with the bandwidth.
 *
 * <p>Quartic, Epanechnikov and uniform are polynomials in the squared distance. Let u be a point's
 * and t a cell's offset from an anchor along the row, in units of h, dy the point's offset from the
 * row, and b = 1 − dy² − u². Then 1 − d² = b + 2ut − t², so that Σ(1 − d²)² over the points within
 * reach is Σb² + 4tΣbu + t²(4Σu² − 2Σb) − 4t³Σu + t⁴Σ1. Each point enters these sums at the first
 * cell of its chord and leaves them after the last; running totals give every cell.
 *
 * <p>Anchors stand at most 4h apart and the sums begin anew at each, so every term stays below 5⁴
 * and no error travels. Where nothing is within reach the count is 0 and so is the value, exactly;
 * where the value is so small that rounding would show in it, it is summed point by point.
 *
 * <p>After Chan et al., <i>SLAM: Efficient Sweep Line Algorithms for Kernel Density
 * Visualization</i>, SIGMOD 2022; the anchors and the exact fringe are ours.
 */
final class SweepRow implements RowWorker {
  private static final int SUMS = 8;
  private static final double BLOCK_IN_BANDWIDTHS = 4;

  /** Below this share of the weight a block has held, a cell is summed point by point. */
  private static final double FRINGE = 1e-9;

  private final Lattice lattice;
  private final BandedPoints points;
  private final Kernel kernel;
  private final double bandwidth;
  private final double scale;
  private final double[] out;
  private final Chord chord;
  private final int shift;
  private final double cellInBandwidths;
  private final double[] steps;

  /** Sums into {@code out}, in grid order, {@code scale} × Σ weight × kernel(0)-relative value. */
  SweepRow(
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
    this.chord = new Chord(lattice, bandwidth, kernel.isClosed());
    this.cellInBandwidths = lattice.cell() / bandwidth;
    int wanted = (int) Math.min(lattice.columns(), BLOCK_IN_BANDWIDTHS / cellInBandwidths);
    this.shift = 31 - Integer.numberOfLeadingZeros(Math.max(1, wanted));
    int blocks = (lattice.columns() - 1 >> shift) + 1;
    this.steps = new double[blocks * ((1 << shift) + 1) * SUMS];
  }

  @Override
  public void row(int row, Progress progress) {
    int from = points.bandStart(row);
    int to = points.bandEnd(row);
    double y = lattice.y(row);
    boolean any = false;
    for (int i = from; i < to; i++) {
      double dy = points.y[i] - y;
      long run = chord.columns(points.x[i], dy);
      if (run != Chord.NONE) {
        enter(i, dy, Chord.first(run), Chord.end(run) - 1);
        any = true;
      }
    }
    if (any) {
      for (int first = 0; first < lattice.columns(); first += 1 << shift) {
        block(row, first);
      }
    }
  }

  private void enter(int point, double dy, int first, int last) {
    int lastBlock = last >> shift;
    int from = first;
    for (int block = first >> shift; block < lastBlock; block++) {
      step(point, dy, block, from, block + 1 << shift);
      from = block + 1 << shift;
    }
    step(point, dy, lastBlock, from, last + 1);
  }

  private void step(int point, double dy, int block, int from, int end) {
    double weight = points.weight.length == 0 ? 1 : points.weight[point];
    double dyInBandwidths = dy / bandwidth;
    double u = (points.x[point] - anchor(block)) / bandwidth;
    double b = 1 - dyInBandwidths * dyInBandwidths - u * u;
    double wu = weight * u;
    double wb = weight * b;
    int in = (from + block) * SUMS;
    int off = (end + block) * SUMS;
    double[] s = steps;
    s[in] += 1;
    s[off] -= 1;
    s[in + 1] += weight;
    s[off + 1] -= weight;
    s[in + 2] += wu;
    s[off + 2] -= wu;
    s[in + 3] += wb;
    s[off + 3] -= wb;
    s[in + 4] += wu * u;
    s[off + 4] -= wu * u;
    s[in + 5] += wb * u;
    s[off + 5] -= wb * u;
    s[in + 6] += wb * b;
    s[off + 6] -= wb * b;
  }

  private double anchor(int block) {
    return lattice.x(0) + ((block << shift) + ((1 << shift) - 1) * 0.5) * lattice.cell();
  }

  private void block(int row, int first) {
    int block = first >> shift;
    int end = Math.min(lattice.columns(), first + (1 << shift));
    int place = lattice.start(row) + first * lattice.step();
    int at = (first + block) * SUMS;
    double t = -((1 << shift) - 1) * 0.5;
    double n = 0;
    double w = 0;
    double u = 0;
    double b = 0;
    double uu = 0;
    double bu = 0;
    double bb = 0;
    double held = 0;
    for (int column = first; column < end; column++) {
      n += steps[at];
      w += steps[at + 1];
      u += steps[at + 2];
      b += steps[at + 3];
      uu += steps[at + 4];
      bu += steps[at + 5];
      bb += steps[at + 6];
      if (n == 0) {
        w = u = b = uu = bu = bb = held = 0;
      } else {
        held = Math.max(held, w);
        double sum = sum(t * cellInBandwidths, w, u, b, uu, bu, bb);
        out[place] = scale * (sum < FRINGE * held ? pointByPoint(row, column) : sum);
      }
      t++;
      at += SUMS;
      place += lattice.step();
    }
    Arrays.fill(steps, (first + block) * SUMS, (first + block + (1 << shift) + 1) * SUMS, 0);
  }

  private double sum(double t, double w, double u, double b, double uu, double bu, double bb) {
    return switch (kernel) {
      case QUARTIC -> bb + t * (4 * bu + t * (4 * uu - 2 * b + t * (t * w - 4 * u)));
      case EPANECHNIKOV -> b + t * (2 * u - t * w);
      default -> w;
    };
  }

  private double pointByPoint(int row, int column) {
    double x = lattice.x(column);
    double y = lattice.y(row);
    double sum = 0;
    for (int i = points.bandStart(row); i < points.bandEnd(row); i++) {
      double dx = points.x[i] - x;
      double dy = points.y[i] - y;
      double weight = points.weight.length == 0 ? 1 : points.weight[i];
      sum += weight * kernel.atSquared(dx * dx + dy * dy, bandwidth);
    }
    return sum;
  }
}
