package org.nimbench.spatial;

import java.util.Arrays;
import org.nimbench.work.Progress;

/**
 * Exact kernel sums along a row of cells in time that does not grow with the bandwidth.
 *
 * <p>Quartic, Epanechnikov and uniform are polynomials in the squared distance. Let u be a point's
 * and t a cell's offset from an anchor along the row, in units of h, dy the point's offset from the
 * row, a = 1 − dy² and b = a − u². Then 1 − d² = b + 2ut − t², so that Σ(1 − d²)² over the points
 * within reach is Σb² + 4tΣbu + t²Σ(4u² − 2b) − 4t³Σu + t⁴Σ1. Each point enters these sums at the
 * first cell of its chord and leaves them after the last; running totals give every cell.
 *
 * <p>Anchors stand little more than 2h apart ({@link Zones}), which keeps u and t small and every
 * sum exact to about 1e-13 of what it holds. Where nothing is within reach the count is 0 and so is
 * the value, exactly; where the value is so small that rounding would show in it, it is summed
 * point by point.
 *
 * <p>After Chan et al., <i>SLAM: Efficient Sweep Line Algorithms for Kernel Density
 * Visualization</i>, SIGMOD 2022; the zones and the exact fringe are ours.
 */
final class SweepRow implements RowWorker {
  private static final int SUMS = 5;
  private static final int LAYERS = 2;

  /** Below this share of the weight its zones have held, a cell is summed point by point. */
  private static final double FRINGE = 1e-8;

  private final Lattice lattice;
  private final BandedPoints points;
  private final Zones zones;
  private final Kernel kernel;
  private final double bandwidth;
  private final double scale;
  private final double[] out;
  private final Chord chord;
  private final double perBandwidth;
  private final boolean quartic;
  private final boolean unequal;

  /** What enters (and, negative, what has left) at each slot of each layer. */
  private final double[] steps;

  /** The same for the number of spots; only needed where weights do not add up exactly. */
  private final int[] entries;

  private final double[] sum;
  private final double[] held;

  /** Sums into {@code out}, in grid order, {@code scale} × Σ weight × kernel(0)-relative value. */
  SweepRow(
      Lattice lattice,
      BandedPoints points,
      Zones zones,
      Kernel kernel,
      double bandwidth,
      double scale,
      double[] out) {
    this.lattice = lattice;
    this.points = points;
    this.zones = zones;
    this.kernel = kernel;
    this.bandwidth = bandwidth;
    this.scale = scale;
    this.out = out;
    this.chord = new Chord(lattice, bandwidth, kernel.isClosed());
    this.perBandwidth = 1 / bandwidth;
    this.quartic = kernel == Kernel.QUARTIC;
    this.unequal = points.isWeighted();
    this.entries = new int[LAYERS * zones.slots()];
    this.steps = new double[LAYERS * zones.slots() * SUMS];
    this.sum = new double[lattice.columns()];
    this.held = new double[lattice.columns()];
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
      for (int layer = 0; layer < LAYERS; layer++) {
        sumLayer(layer);
      }
      write(row);
    }
  }

  private boolean enter(int from, int count, double rowY) {
    boolean any = false;
    for (int i = 0; i < count; i++) {
      double dy = points.y[from + i] - rowY;
      long run = chord.run(i, points.x[from + i], dy);
      if (run != Chord.NONE) {
        any = true;
        double across = dy * perBandwidth;
        step(from + i, 1 - across * across, run);
      }
    }
    return any;
  }

  private void step(int point, double a, long run) {
    double weight = points.weight[point];
    double u = zones.offset[point];
    double b = a - u * u;
    double wu = weight * u;
    double wb = weight * b;
    double second = quartic ? 4 * wu * u - 2 * wb : wb;
    int in = zones.layer[point] + Chord.first(run);
    int off = zones.layer[point] + Chord.end(run);
    if (unequal) {
      entries[in]++;
      entries[off]--;
    }
    double[] s = steps;
    in *= SUMS;
    off *= SUMS;
    s[in] += weight;
    s[in + 1] += wu;
    s[in + 2] += second;
    s[in + 3] += wb * u;
    s[in + 4] += wb * b;
    s[off] -= weight;
    s[off + 1] -= wu;
    s[off + 2] -= second;
    s[off + 3] -= wb * u;
    s[off + 4] -= wb * b;
  }

  private void sumLayer(int layer) {
    int first = 0;
    for (int zone = zones.firstZone(layer); first < lattice.columns(); zone += LAYERS) {
      int end = zones.firstColumn(zone + LAYERS);
      sumZone(layer * zones.slots(), zone, first, end);
      first = end;
    }
    int slots = zones.slots();
    Arrays.fill(steps, layer * slots * SUMS, (layer + 1) * slots * SUMS, 0);
    if (unequal) {
      Arrays.fill(entries, layer * slots, (layer + 1) * slots, 0);
    }
  }

  private void sumZone(int slot, int zone, int first, int end) {
    double n = 0;
    double w = 0;
    double u = 0;
    double second = 0;
    double bu = 0;
    double bb = 0;
    double most = 0;
    for (int column = first; column < end; column++) {
      int at = (slot + column) * SUMS;
      w += steps[at];
      u += steps[at + 1];
      second += steps[at + 2];
      bu += steps[at + 3];
      bb += steps[at + 4];
      n = unequal ? n + entries[slot + column] : w;
      if (n == 0) {
        w = u = second = bu = bb = most = 0;
      } else {
        most = Math.max(most, w);
        held[column] += most;
        sum[column] += sum(zones.offset(column, zone), w, u, second, bu, bb);
      }
    }
  }

  private double sum(double t, double w, double u, double second, double bu, double bb) {
    return switch (kernel) {
      case QUARTIC -> bb + t * (4 * bu + t * (second + t * (t * w - 4 * u)));
      case EPANECHNIKOV -> second + t * (2 * u - t * w);
      default -> w;
    };
  }

  private void write(int row) {
    int place = lattice.start(row);
    for (int column = 0; column < sum.length; column++) {
      if (held[column] > 0) {
        boolean fringe = sum[column] < FRINGE * held[column];
        out[place] = scale * (fringe ? pointByPoint(row, column) : sum[column]);
      }
      place += lattice.step();
    }
    Arrays.fill(sum, 0);
    Arrays.fill(held, 0);
  }

  private double pointByPoint(int row, int column) {
    double x = lattice.x(column);
    double y = lattice.y(row);
    double total = 0;
    for (int i = points.bandStart(row); i < points.bandEnd(row); i++) {
      double dx = points.x[i] - x;
      double dy = points.y[i] - y;
      total += points.weight[i] * kernel.atSquared(dx * dx + dy * dy, bandwidth);
    }
    return total;
  }
}
