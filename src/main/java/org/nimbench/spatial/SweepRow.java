package org.nimbench.spatial;

import java.util.Arrays;
import org.nimbench.work.Progress;

/**
 * Exact kernel sums along a row of cells in time that does not grow with the bandwidth.
 *
 * <p>Quartic, Epanechnikov and uniform are polynomials in the squared distance. Let u be a point's
 * and t a cell's offset from an anchor along the row, in units of h, dy the point's offset from the
 * row, and b = 1 − dy² − u². Then 1 − d² = b + 2ut − t², so that Σ(1 − d²)² over the points within
 * reach is Σb² + 4tΣbu + t²Σ(4u² − 2b) − 4t³Σu + t⁴Σ1. Each point enters these sums at the first
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
  private static final int SUMS = 5;
  private static final double BLOCK_IN_BANDWIDTHS = 4;

  /** Below this share of the weight a block has held, a cell is summed point by point. */
  private static final double FRINGE = 1e-8;

  private final Lattice lattice;
  private final BandedPoints points;
  private final Kernel kernel;
  private final double bandwidth;
  private final double scale;
  private final double[] out;
  private final Chord chord;
  private final int shift;
  private final double perBandwidth;
  private final double cellInBandwidths;
  private final double[] anchors;
  private final boolean quartic;

  /** What enters (and, negative, what has left) at each cell; a spare cell ends each block. */
  private final double[] steps;

  /** The same for the number of spots; only needed where weights do not add up exactly. */
  private final int[] entries;

  private final boolean unequal;

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
    this.perBandwidth = 1 / bandwidth;
    this.cellInBandwidths = lattice.cell() / bandwidth;
    int wanted = (int) Math.min(lattice.columns(), BLOCK_IN_BANDWIDTHS / cellInBandwidths);
    this.shift = 31 - Integer.numberOfLeadingZeros(Math.max(1, wanted));
    this.unequal = points.isWeighted();
    this.quartic = kernel == Kernel.QUARTIC;
    int blocks = (lattice.columns() - 1 >> shift) + 1;
    this.anchors = new double[blocks];
    for (int block = 0; block < blocks; block++) {
      anchors[block] = lattice.x(block << shift) + ((1 << shift) - 1) * 0.5 * lattice.cell();
    }
    this.entries = new int[blocks * ((1 << shift) + 1)];
    this.steps = new double[entries.length * SUMS];
  }

  @Override
  public void row(int row, Progress progress) {
    int end = points.bandEnd(row);
    double y = lattice.y(row);
    boolean any = false;
    for (int from = points.bandStart(row); from < end; from += Chord.AT_A_TIME) {
      int count = Math.min(Chord.AT_A_TIME, end - from);
      chord.prepare(points, from, count, y);
      any |= enter(from, count, y);
    }
    if (any) {
      for (int first = 0; first < lattice.columns(); first += 1 << shift) {
        block(row, first);
      }
    }
  }

  private boolean enter(int from, int count, double rowY) {
    boolean any = false;
    for (int i = 0; i < count; i++) {
      double x = points.x[from + i];
      double dy = points.y[from + i] - rowY;
      long run = chord.run(i, x, dy);
      if (run != Chord.NONE) {
        any = true;
        double across = dy * perBandwidth;
        enter(x, 1 - across * across, points.weight[from + i], run);
      }
    }
    return any;
  }

  private void enter(double x, double a, double weight, long run) {
    int from = Chord.first(run);
    int last = Chord.end(run) - 1;
    int lastBlock = last >> shift;
    for (int block = from >> shift; block < lastBlock; block++) {
      step(x, a, weight, block, from, block + 1 << shift);
      from = block + 1 << shift;
    }
    step(x, a, weight, lastBlock, from, last + 1);
  }

  private void step(double x, double a, double weight, int block, int from, int end) {
    double u = (x - anchors[block]) * perBandwidth;
    double b = a - u * u;
    double wu = weight * u;
    double wb = weight * b;
    double second = quartic ? 4 * wu * u - 2 * wb : wb;
    int in = from + block;
    int off = end + block;
    if (unequal) {
      entries[in]++;
      entries[off]--;
    }
    double[] s = steps;
    in *= SUMS;
    off *= SUMS;
    s[in] += weight;
    s[off] -= weight;
    s[in + 1] += wu;
    s[off + 1] -= wu;
    s[in + 2] += second;
    s[off + 2] -= second;
    s[in + 3] += wb * u;
    s[off + 3] -= wb * u;
    s[in + 4] += wb * b;
    s[off + 4] -= wb * b;
  }

  private void block(int row, int first) {
    int spare = first >> shift;
    int end = Math.min(lattice.columns(), first + (1 << shift));
    int place = lattice.start(row) + first * lattice.step();
    double middle = first + ((1 << shift) - 1) * 0.5;
    double n = 0;
    double w = 0;
    double u = 0;
    double second = 0;
    double bu = 0;
    double bb = 0;
    double held = 0;
    for (int column = first; column < end; column++) {
      int at = (column + spare) * SUMS;
      w += steps[at];
      n = unequal ? n + entries[column + spare] : w;
      u += steps[at + 1];
      second += steps[at + 2];
      bu += steps[at + 3];
      bb += steps[at + 4];
      if (n == 0) {
        w = u = second = bu = bb = held = 0;
      } else {
        held = Math.max(held, w);
        double t = (column - middle) * cellInBandwidths;
        double sum = sum(t, w, u, second, bu, bb);
        out[place] = scale * (sum < FRINGE * held ? pointByPoint(row, column) : sum);
      }
      place += lattice.step();
    }
    int cells = (1 << shift) + 1;
    if (unequal) {
      Arrays.fill(entries, first + spare, first + spare + cells, 0);
    }
    Arrays.fill(steps, (first + spare) * SUMS, (first + spare + cells) * SUMS, 0);
  }

  private double sum(double t, double w, double u, double second, double bu, double bb) {
    return switch (kernel) {
      case QUARTIC -> bb + t * (4 * bu + t * (second + t * (t * w - 4 * u)));
      case EPANECHNIKOV -> second + t * (2 * u - t * w);
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
      sum += points.weight[i] * kernel.atSquared(dx * dx + dy * dy, bandwidth);
    }
    return sum;
  }
}
