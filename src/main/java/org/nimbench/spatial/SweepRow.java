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
 * cell of its run and leaves them after the last; running totals give every cell.
 *
 * <p>The row is cut into blocks of 2h, each with its own anchor and its own sums, so no error
 * travels farther. A run that starts in one block ends in it or in the next. In the first case the
 * point enters and leaves; in the second it enters the first block and never leaves, and in the
 * next it is entered at its last cell into sums that run backwards. Either way each point is added
 * twice a row, whatever the bandwidth.
 *
 * <p><b>How exact.</b> |u| ≤ 2 and |t| ≤ 1 + half a cell, so the terms of one point stay below (4 +
 * 4 + 1)² = 81 in sum. If a block is entered by points of weight W in all, at most m at one cell,
 * and has L cells, the error of a cell is below (m + L + 16) · 2⁻⁵³ · 2 · 81 · W, and typically the
 * square root of the first factor. {@link #heaviest} keeps W, so that {@link KernelDensity} can sum
 * a row anew where W is out of all proportion to the surface. Where nothing is within reach the
 * count is 0 and so is the value, exactly; where the value is so small that rounding would show in
 * it, it is summed point by point.
 *
 * <p>After Chan et al., <i>SLAM: Efficient Sweep Line Algorithms for Kernel Density
 * Visualization</i>, SIGMOD 2022; the blocks, the backward sums and the exact fringe are ours.
 */
final class SweepRow implements RowWorker {
  /** A record of a cell: weight in, weight out (negative), and the sums of u, second, bu and b². */
  private static final int FIELDS = 6;

  /** Below this share of the weight a block has held, a cell is summed point by point. */
  private static final double FRINGE = 1e-8;

  private final Lattice lattice;
  private final BandedPoints points;
  private final Kernel kernel;
  private final double scale;
  private final double[] out;
  private final double[] heaviest;
  private final PlainRow plain;
  private final Chord chord;
  private final Blocks blocks;
  private final double perBandwidth;
  private final double cellInBandwidths;
  private final boolean quartic;
  private final boolean unequal;

  /** Where the records of the backward sums begin; before them, those of the forward sums. */
  private final int back;

  /** What enters and leaves at each cell; a spare record ends each block. */
  private final double[] steps;

  /** The same for the number of spots; only needed where weights do not add up exactly. */
  private final int[] entries;

  /**
   * Sums along each row.
   *
   * @param heaviest one a row: takes the greatest weight that entered a block of it
   */
  SweepRow(RowSums sums, double[] heaviest) {
    this.lattice = sums.lattice();
    this.points = sums.points();
    this.kernel = sums.kernel();
    this.scale = sums.scale();
    this.out = sums.out();
    this.heaviest = heaviest;
    this.plain = new PlainRow(sums);
    double bandwidth = sums.bandwidth();
    this.chord = new Chord(lattice, bandwidth, kernel.isClosed());
    this.blocks = new Blocks(lattice, bandwidth);
    this.perBandwidth = 1 / bandwidth;
    this.cellInBandwidths = lattice.cell() / bandwidth;
    this.unequal = points.isWeighted();
    this.quartic = kernel == Kernel.QUARTIC;
    this.back = lattice.columns() + blocks.count();
    this.entries = new int[unequal ? 2 * back : 0];
    this.steps = new double[2 * back * FIELDS];
  }

  @Override
  public void row(int row, Progress progress) {
    int end = points.bandEnd(row);
    double y = lattice.y(row);
    boolean any = false;
    for (int from = points.bandStart(row); from < end; from += Chord.AT_A_TIME) {
      int count = Math.min(Chord.AT_A_TIME, end - from);
      int found = chord.find(points, from, count, y);
      enter(from, found);
      any |= found > 0;
    }
    if (any) {
      for (int block = 0; block < blocks.count(); block++) {
        heaviest[row] = Math.max(heaviest[row], block(row, block));
      }
    }
  }

  private void enter(int start, int found) {
    double perSquare = perBandwidth * perBandwidth;
    double[] anchor = blocks.anchor;
    for (int k = 0; k < found; k++) {
      int i = chord.which[k];
      int first = chord.first[k];
      int end = chord.end[k];
      int from = blocks.of[first];
      int to = blocks.of[end - 1];
      double x = points.x[start + i];
      double weight = points.weight[start + i];
      double a = chord.left[i] * perSquare;
      add((first + from) * FIELDS, 0, weight, a, (x - anchor[from]) * perBandwidth);
      // Worked out rather than branched on: which case a point is in cannot be foretold.
      int crosses = to - from;
      int at = end + to + crosses * (back - 1);
      double sign = 2 * crosses - 1;
      add(at * FIELDS, 1 - crosses, sign * weight, a, (x - anchor[to]) * perBandwidth);
      if (unequal) {
        entries[first + from]++;
        entries[at] += 2 * crosses - 1;
      }
    }
  }

  private void add(int at, int field, double weight, double a, double u) {
    double b = a - u * u;
    double wu = weight * u;
    double wb = weight * b;
    double[] s = steps;
    s[at + field] += weight;
    s[at + 2] += wu;
    s[at + 3] += quartic ? 4 * wu * u - 2 * wb : wb;
    s[at + 4] += wb * u;
    s[at + 5] += wb * b;
  }

  /** Turns what enters at the last cells of runs into what is within reach of each cell. */
  private void sumBackwards(int first, int last) {
    double[] s = steps;
    for (int at = last * FIELDS; at > first * FIELDS; at -= FIELDS) {
      int to = at - FIELDS;
      s[to] += s[at];
      s[to + 2] += s[at + 2];
      s[to + 3] += s[at + 3];
      s[to + 4] += s[at + 4];
      s[to + 5] += s[at + 5];
    }
    for (int at = last; unequal && at > first; at--) {
      entries[at - 1] += entries[at];
    }
  }

  /** Works out the cells of a block and clears its records; returns the weight that entered. */
  private double block(int row, int block) {
    int first = block * blocks.length;
    int end = Math.min(lattice.columns(), first + blocks.length);
    sumBackwards(back + first + block, back + end - 1 + block);
    int place = lattice.start(row) + first * lattice.step();
    double middle = (blocks.length - 1) * 0.5;
    double[] s = steps;
    double entered = s[(back + first + block) * FIELDS];
    double held = entered;
    double n = 0;
    double w = 0;
    double u = 0;
    double second = 0;
    double bu = 0;
    double bb = 0;
    for (int column = first; column < end; column++) {
      int at = (column + block) * FIELDS;
      int to = (column + block + back) * FIELDS;
      entered += s[at];
      w += s[at] + s[at + 1];
      u += s[at + 2];
      second += s[at + 3];
      bu += s[at + 4];
      bb += s[at + 5];
      n = unequal ? n + entries[column + block] : w;
      if (n == 0) {
        w = u = second = bu = bb = 0;
      }
      double all = w + s[to];
      if (n != 0 || (unequal ? entries[column + block + back] != 0 : all != 0)) {
        held = Math.max(held, all);
        double t = (column - first - middle) * cellInBandwidths;
        double sum = sum(t, all, u + s[to + 2], second + s[to + 3], bu + s[to + 4], bb + s[to + 5]);
        out[place] = scale * (sum < FRINGE * held ? plain.sum(row, column) : sum);
      }
      place += lattice.step();
    }
    clear(first + block, end - first + 1);
    return entered;
  }

  private void clear(int from, int records) {
    for (int start = from; start <= from + back; start += back) {
      Arrays.fill(steps, start * FIELDS, (start + records) * FIELDS, 0);
      if (unequal) {
        Arrays.fill(entries, start, start + records, 0);
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
}
