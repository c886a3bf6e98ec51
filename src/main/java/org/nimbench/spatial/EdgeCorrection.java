package org.nimbench.spatial;

import java.util.Arrays;
import org.nimbench.work.Processors;
import org.nimbench.work.Progress;

/**
 * How dense would it look if the incidents beyond the boundary were known? Uniform edge correction:
 * each value is divided by e(s) = ∫_A k(s − t) dt, the share of the kernel's mass that falls inside
 * the boundary. The integral is summed over the cells whose centre is inside, and divided by the
 * same sum over a plane full of cells, so that it is 1 wherever the kernel does not reach the edge.
 *
 * <p>Source: Diggle, <i>A kernel method for smoothing point process data</i> (1985).
 */
public final class EdgeCorrection {
  private static final double SQUARE_METRES = 1e6;

  private EdgeCorrection() {}

  /**
   * The corrected surface; NaN outside the boundary.
   *
   * @param density from incidents inside the boundary
   * @param inside the cells inside, in grid order; the grid holds the whole boundary
   * @param bandwidth h in metres (σ for the Gaussian)
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static Surface uniform(
      Surface density, boolean[] inside, Kernel kernel, double bandwidth, Progress progress) {
    double[] share = massInside(density.grid(), inside, kernel, bandwidth, progress);
    double[] values = new double[share.length];
    Arrays.setAll(values, i -> inside[i] ? density.values()[i] / share[i] : Double.NaN);
    return new Surface(density.grid(), values);
  }

  /** The share of the kernel's mass around each cell centre that is inside; 0 far outside. */
  static double[] massInside(
      Grid grid, boolean[] inside, Kernel kernel, double bandwidth, Progress progress) {
    double[] x = new double[inside.length];
    double[] y = new double[inside.length];
    for (int i = 0; i < inside.length; i++) {
      x[i] = inside[i] ? grid.centreEasting(i % grid.columns()) : Double.NaN;
      y[i] = grid.centreNorthing(i / grid.columns());
    }
    double whole = wholePlane(grid.cell(), kernel, bandwidth);
    int threads = Processors.forWork();
    double[] sums = KernelDensity.of(x, y, grid, kernel, bandwidth, threads, progress).values();
    return Arrays.stream(sums).map(sum -> sum / SQUARE_METRES / whole).toArray();
  }

  private static double wholePlane(double cell, Kernel kernel, double bandwidth) {
    int most = (int) Math.ceil(kernel.reach(bandwidth) / cell);
    double sum = 0;
    for (int row = -most; row <= most; row++) {
      for (int column = -most; column <= most; column++) {
        double squared = cell * cell * ((double) row * row + (double) column * column);
        sum += kernel.atSquared(squared, bandwidth);
      }
    }
    return sum * kernel.scale(bandwidth);
  }
}
