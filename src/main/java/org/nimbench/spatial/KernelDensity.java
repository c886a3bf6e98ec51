package org.nimbench.spatial;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * Where is crime dense? Kernel density: at each cell centre s, λ(s) = Σ wᵢ·k(‖s − xᵢ‖), in
 * incidents per km². It is a volume, not a risk. Quartic, Epanechnikov and uniform are exact in
 * time that hardly depends on the bandwidth; triangular and Gaussian are summed point by point.
 *
 * <p>Source: Silverman, <i>Density Estimation</i> (1986); Chainey and Ratcliffe, <i>GIS and Crime
 * Mapping</i> (2005), chapter 6.
 */
public final class KernelDensity {
  /** What an analyst may set. The cell's default is {@link Bandwidths#defaultCell}. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.choice("kernel", Kernel.words(), Kernel.QUARTIC.word()),
          Parameter.number("bandwidth", "m", 25, 5000, "300"),
          Parameter.number("cell", "m", 1, 5000, ""),
          Parameter.choice("edge", List.of("none", "uniform"), "none"));

  private static final double SQUARE_METRES = 1e6;

  /**
   * A row whose blocks were entered by more weight than so many times what makes the greatest value
   * is summed plainly. With the bound of {@link SweepRow} the error of the others is below 64 × (m
   * + L + 16) × 1.8e-14 of the maximum, so below 1e-9 for any m + L up to 850; for more points at
   * one cell the roundings cancel (by √m, Higham and Mary 2019) rather than add up. Where points
   * lie among the cells the ratio is about 8; only points that reach the cells with nothing but
   * their fringe exceed it.
   */
  private static final double HEAVIEST_TO_MOST = 64;

  private KernelDensity() {}

  /**
   * The density of incidents that each count one.
   *
   * @param eastings metres; NaN where an incident has no place, which leaves it out
   * @param northings metres
   * @param grid where to work it out; incidents outside it count as far as they reach in
   * @param bandwidth h in metres (σ for the Gaussian), greater than 0
   * @param threads at least 1; the result is the same for any number
   * @return incidents per km²; exactly 0 where no incident lies within reach
   * @throws org.nimbench.kernel.ProblemException (not computable) if no incident has a place
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static Surface of(
      double[] eastings,
      double[] northings,
      Grid grid,
      Kernel kernel,
      double bandwidth,
      int threads,
      Progress progress) {
    return density(eastings, northings, null, grid, kernel, bandwidth, threads, progress);
  }

  /**
   * The density of incidents of unequal weight, such as harm.
   *
   * @param weights one an incident, not negative
   * @return weight per km²
   * @see #of(double[], double[], Grid, Kernel, double, int, Progress)
   */
  public static Surface weighted(
      double[] eastings,
      double[] northings,
      double[] weights,
      Grid grid,
      Kernel kernel,
      double bandwidth,
      int threads,
      Progress progress) {
    return density(eastings, northings, weights, grid, kernel, bandwidth, threads, progress);
  }

  private static Surface density(
      double[] eastings,
      double[] northings,
      double @Nullable [] weights,
      Grid grid,
      Kernel kernel,
      double bandwidth,
      int threads,
      Progress progress) {
    if (!(bandwidth > 0) || Double.isInfinite(bandwidth)) {
      throw new IllegalArgumentException("A bandwidth is a positive number of metres");
    }
    requireOnePlace(eastings, northings);
    progress.check();
    double reach = kernel.reach(bandwidth);
    Lattice lattice = Lattice.of(grid, reach);
    double[] x = lattice.swapped() ? northings : eastings;
    double[] y = lattice.swapped() ? eastings : northings;
    BandedPoints points = BandedPoints.of(x, y, weights, lattice, reach);
    double[] values = new double[grid.size()];
    double scale = kernel.scale(bandwidth) * SQUARE_METRES;
    double[] heaviest = new double[lattice.rows()];
    String what = Words.text("spatial.density.working");
    RowSums sums = new RowSums(lattice, points, kernel, bandwidth, scale, values);
    RowCrew.work(lattice.rows(), threads, progress, what, () -> worker(sums, heaviest));
    Surface surface = new Surface(grid, values);
    double bearable = HEAVIEST_TO_MOST * surface.maximum() / scale;
    RowWorker plain = new PlainRow(sums);
    IntStream.range(0, heaviest.length)
        .filter(row -> heaviest[row] > bearable)
        .forEach(row -> plain.row(row, progress));
    progress.check();
    return surface;
  }

  private static RowWorker worker(RowSums sums, double[] heaviest) {
    return switch (sums.kernel()) {
      case QUARTIC, EPANECHNIKOV, UNIFORM -> new SweepRow(sums, heaviest);
      case TRIANGULAR, GAUSSIAN -> new StampRow(sums);
    };
  }

  private static void requireOnePlace(double[] eastings, double[] northings) {
    for (int i = 0; i < eastings.length; i++) {
      if (Double.isFinite(eastings[i]) && Double.isFinite(northings[i])) {
        return;
      }
    }
    throw Problem.of(ProblemKind.NOT_COMPUTABLE, "spatial.density.nothing", "").asException();
  }
}
