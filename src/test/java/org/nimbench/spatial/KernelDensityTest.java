package org.nimbench.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

class KernelDensityTest {
  /** Share of the maximum: what the project promises. */
  private static final double PROMISED = 1e-9;

  /** Share of the maximum: what the anchored sums reach. */
  private static final double REACHED = 1e-11;

  /** The cell in which the sum of the kernel stands for its integral has a side of h/20. */
  private static final double LATTICE_ERROR = 2e-3;

  /** Points of a case, its grid and its bandwidth. */
  record Case(double[] x, double[] y, Grid grid, double h) {
    @Override
    public String toString() {
      return Arrays.toString(x) + Arrays.toString(y) + grid + " h " + h;
    }
  }

  @ParameterizedTest
  @EnumSource(Kernel.class)
  void everyKernelEqualsItsDefinitionOnAClusteredTown(Kernel kernel) {
    Case town = town(new Random(7), 20_000);
    Surface surface = density(town, kernel, 2);
    Random random = new Random(11);
    int[] cells = random.ints(1_000, 0, town.grid().size()).toArray();
    assertCells(town, kernel, surface, cells, REACHED);
  }

  @ParameterizedTest
  @EnumSource(Kernel.class)
  void cellsAtTheFringeOfThePointsAreRightOnBothSides(Kernel kernel) {
    Case town = town(new Random(3), 400);
    double h = kernel == Kernel.GAUSSIAN ? town.h() / 4 : town.h();
    Case sparse = new Case(town.x(), town.y(), town.grid(), h);
    Surface surface = density(sparse, kernel, 2);
    double reach = kernel.reach(h);
    int[] fringe =
        IntStream.range(0, sparse.grid().size())
            .filter(cell -> Math.abs(nearest(sparse, cell) / reach - 1) < 0.05)
            .limit(1_000)
            .toArray();
    assertThat(fringe).hasSizeGreaterThan(100);
    assertCells(sparse, kernel, surface, fringe, REACHED);
  }

  @ParameterizedTest
  @EnumSource(Kernel.class)
  void theKernelIntegratesToOne(Kernel kernel) {
    Grid grid = new Grid(400_000, 300_000, 10, 240, 240);
    double[] x = {401_203};
    double[] y = {301_198};
    double h = kernel == Kernel.GAUSSIAN ? 70 : 200;
    Surface surface = KernelDensity.of(x, y, grid, kernel, h, 1, Progress.SILENT);
    double mass = Arrays.stream(surface.values()).sum() * grid.cellSquareKilometres();
    assertThat(mass).isCloseTo(1, within(LATTICE_ERROR));
  }

  @Property(tries = 300)
  void anySetOfPointsEqualsTheDefinitionEverywhere(
      @ForAll("cases") Case any, @ForAll Kernel kernel) {
    Surface surface = density(any, kernel, 2);
    // Any set of points, however odd, keeps what is promised; towns do better.
    assertCells(any, kernel, surface, IntStream.range(0, any.grid().size()).toArray(), PROMISED);
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Grid> grids =
        Combinators.combine(
                Arbitraries.of(0.0, 530_000.0, 655_000.0),
                Arbitraries.of(0.0, 181_000.0, 1_219_000.0),
                Arbitraries.of(10.0, 25.0, 37.5, 100.0),
                Arbitraries.integers().between(1, 70),
                Arbitraries.integers().between(1, 70))
            .as((w, s, c, nx, ny) -> new Grid(w, s, c, nx, ny));
    Arbitrary<Integer> counts = Arbitraries.integers().between(1, 60);
    Arbitrary<Double> bandwidths =
        Arbitraries.of(0.3, 0.5, 1.0, 2.5, 5.0, 7.3, 20.0, 100.0, 1000.0);
    Arbitrary<Integer> shapes = Arbitraries.integers().between(0, 4);
    Arbitrary<Long> seeds = Arbitraries.longs();
    return Combinators.combine(grids, counts, bandwidths, shapes, seeds).as(this::build);
  }

  private Case build(Grid grid, int n, double cellsInH, int shape, long seed) {
    Random random = new Random(seed);
    double[] x = new double[n];
    double[] y = new double[n];
    double h = cellsInH * grid.cell();
    for (int i = 0; i < n; i++) {
      int column = random.nextInt(grid.columns());
      int row = random.nextInt(grid.rows());
      switch (shape) {
        case 0 -> { // anywhere, also outside within reach
          x[i] = grid.west() - h + random.nextDouble() * (grid.columns() * grid.cell() + 2 * h);
          y[i] = grid.south() - h + random.nextDouble() * (grid.rows() * grid.cell() + 2 * h);
        }
        case 1 -> { // on cell centres: distances tie with whole bandwidths
          x[i] = grid.centreEasting(column);
          y[i] = grid.centreNorthing(row);
        }
        case 2 -> { // on cell corners
          x[i] = grid.west() + column * grid.cell();
          y[i] = grid.south() + row * grid.cell();
        }
        case 3 -> { // all at one spot, but the first
          x[i] = grid.west() + (i == 0 ? 3 * h / 2 : 1.01);
          y[i] = grid.south() + 2.02;
        }
        default -> { // in a line
          x[i] = grid.centreEasting(column);
          y[i] = grid.centreNorthing(0) + (column - 3) * grid.cell();
        }
      }
    }
    return new Case(x, y, grid, h);
  }

  @Test
  void wholeMetresAtExactlyTheBandwidthCountForTheUniformKernelAlone() {
    // 3-4-5: the incident lies exactly 500 m from the centre of the cell at (0, 0).
    Grid grid = new Grid(530_000, 180_000, 100, 20, 20);
    double[] x = {grid.centreEasting(0) + 300};
    double[] y = {grid.centreNorthing(0) + 400};
    for (Kernel kernel : new Kernel[] {Kernel.QUARTIC, Kernel.EPANECHNIKOV, Kernel.TRIANGULAR}) {
      Surface surface = KernelDensity.of(x, y, grid, kernel, 500, 1, Progress.SILENT);
      assertThat(surface.values()[0]).isZero();
    }
    Surface uniform = KernelDensity.of(x, y, grid, Kernel.UNIFORM, 500, 1, Progress.SILENT);
    assertThat(uniform.values()[0]).isEqualTo(Kernel.UNIFORM.at(500, 500) * 1e6);
  }

  @Test
  void aLoneIncidentBesideAHugeClusterKeepsItsOwnFringe() {
    Grid grid = new Grid(400_000, 400_000, 10, 200, 200);
    int n = 50_001;
    double[] x = new double[n];
    double[] y = new double[n];
    Arrays.fill(x, 400_505.5);
    Arrays.fill(y, 401_000.25);
    x[0] = 401_100.125;
    Case any = new Case(x, y, grid, 300);
    Surface surface = density(any, Kernel.QUARTIC, 2);
    int[] row = IntStream.range(100 * 200, 101 * 200).toArray();
    assertCells(any, Kernel.QUARTIC, surface, row, REACHED);
    for (int cell : row) {
      double there = at(any, cell, Kernel.QUARTIC);
      assertThat(surface.values()[cell] == 0).isEqualTo(there == 0);
    }
  }

  @Test
  void aMillionSquareMetresOfManyBlocksStaysWithinThePromise() {
    Grid grid = new Grid(400_000, 420_000, 12.5, 2_400, 8);
    Random random = new Random(5);
    double[] x = random.doubles(200_000, 400_000, 430_000).toArray();
    double[] y = random.doubles(200_000, 419_500, 420_600).toArray();
    Case wide = new Case(x, y, grid, 500);
    Surface surface = density(wide, Kernel.QUARTIC, 2);
    int[] cells = random.ints(200, 0, grid.size()).toArray();
    assertCells(wide, Kernel.QUARTIC, surface, cells, REACHED);
  }

  @Test
  void pointsThatReachTheGridWithNothingButTheirFringeKeepThePromise() {
    Grid grid = new Grid(400_000, 420_000, 10, 40, 30);
    Random random = new Random(6);
    double[] x = new double[20_000];
    double[] y = new double[20_000];
    for (int i = 0; i < x.length; i++) {
      // Within the last tenth of a metre of what the westernmost cell of a row feels.
      double angle = (random.nextDouble() - 0.5) / 2;
      double distance = 300 - 0.1 * random.nextDouble();
      x[i] = grid.centreEasting(0) - distance * Math.cos(angle);
      y[i] = grid.centreNorthing(12) + distance * Math.sin(angle);
    }
    Case fringe = new Case(x, y, grid, 300);
    Surface surface = density(fringe, Kernel.QUARTIC, 2);
    assertThat(surface.maximum()).isPositive();
    int[] all = IntStream.range(0, grid.size()).toArray();
    assertCells(fringe, Kernel.QUARTIC, surface, all, PROMISED / 1_000);
  }

  @Test
  void theNumberOfThreadsDoesNotChangeADigit() {
    Case town = town(new Random(9), 5_000);
    assertThat(density(town, Kernel.QUARTIC, 4).values())
        .isEqualTo(density(town, Kernel.QUARTIC, 1).values());
  }

  @Test
  void aNarrowGridIsSweptAlongItsLengthWithTheSameResult() {
    Case town = town(new Random(2), 3_000);
    Grid wide = town.grid();
    Grid strip = new Grid(wide.west() + 2_000, wide.south(), wide.cell(), 3, wide.rows());
    Case narrow = new Case(town.x(), town.y(), strip, town.h());
    assertThat(Lattice.of(strip, town.h()).swapped()).isTrue();
    Surface surface = density(narrow, Kernel.QUARTIC, 2);
    int[] all = IntStream.range(0, strip.size()).toArray();
    assertCells(narrow, Kernel.QUARTIC, surface, all, REACHED);
  }

  @ParameterizedTest
  @EnumSource(Kernel.class)
  void weightsThatAreNoWholeNumbersAddUpAndLeaveExactNoughts(Kernel kernel) {
    Case town = town(new Random(4), 600);
    double[] weights = new Random(5).doubles(600, 0.1, 9).toArray();
    double h = kernel == Kernel.GAUSSIAN ? 60 : 250;
    double[] weighted =
        KernelDensity.weighted(
                town.x(), town.y(), weights, town.grid(), kernel, h, 2, Progress.SILENT)
            .values();
    double most = Arrays.stream(weighted).max().orElseThrow();
    int noughts = 0;
    for (int cell = 0; cell < weighted.length; cell += 17) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        double dx = town.x()[i] - easting(town, cell);
        double dy = town.y()[i] - northing(town, cell);
        sum += weights[i] * BruteForce.kernel(kernel, dx * dx + dy * dy, h) * 1e6;
      }
      assertThat(weighted[cell]).isCloseTo(sum, within(REACHED * most));
      if (sum == 0) {
        assertThat(weighted[cell]).isZero();
        noughts++;
      }
    }
    assertThat(noughts).isPositive();
  }

  @Test
  void incidentsWithoutAPlaceAreLeftOut() {
    Case town = town(new Random(8), 500);
    double[] x = Arrays.copyOf(town.x(), 502);
    double[] y = Arrays.copyOf(town.y(), 502);
    x[500] = Double.NaN;
    y[500] = Double.NaN;
    x[501] = town.x()[0];
    y[501] = Double.NaN;
    Surface with =
        KernelDensity.of(x, y, town.grid(), Kernel.QUARTIC, town.h(), 1, Progress.SILENT);
    assertThat(with.values()).isEqualTo(density(town, Kernel.QUARTIC, 1).values());
  }

  @Test
  void withoutAnyPlaceThereIsNothingToCompute() {
    double[] nowhere = {Double.NaN};
    Grid grid = new Grid(0, 0, 10, 3, 3);
    assertThatThrownBy(
            () -> KernelDensity.of(nowhere, nowhere, grid, Kernel.QUARTIC, 300, 1, Progress.SILENT))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().kind()).isEqualTo(ProblemKind.NOT_COMPUTABLE));
  }

  @Test
  void aStopIsHeard() {
    Case town = town(new Random(8), 500);
    Progress stopped =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(
            () ->
                KernelDensity.of(
                    town.x(), town.y(), town.grid(), Kernel.QUARTIC, town.h(), 2, stopped))
        .isInstanceOf(Cancelled.class);
  }

  private static Surface density(Case any, Kernel kernel, int threads) {
    return KernelDensity.of(
        any.x(), any.y(), any.grid(), kernel, any.h(), threads, Progress.SILENT);
  }

  private static void assertCells(
      Case any, Kernel kernel, Surface surface, int[] cells, double share) {
    double[] expected = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      expected[i] = at(any, cells[i], kernel);
    }
    double most = Math.max(surface.maximum(), Arrays.stream(expected).max().orElse(0));
    assertThat(share).isLessThanOrEqualTo(PROMISED);
    for (int i = 0; i < cells.length; i++) {
      double value = surface.values()[cells[i]];
      assertThat(value).as("cell %d", cells[i]).isCloseTo(expected[i], within(share * most));
      if (expected[i] == 0) {
        assertThat(value).as("cell %d", cells[i]).isZero();
      }
      assertThat(value).isNotNegative();
    }
  }

  private static double at(Case any, int cell, Kernel kernel) {
    return BruteForce.density(
        any.x(), any.y(), easting(any, cell), northing(any, cell), kernel, any.h());
  }

  private static double nearest(Case any, int cell) {
    return IntStream.range(0, any.x().length)
        .mapToDouble(
            i -> Math.hypot(any.x()[i] - easting(any, cell), any.y()[i] - northing(any, cell)))
        .min()
        .orElseThrow();
  }

  private static double easting(Case any, int cell) {
    return any.grid().centreEasting(cell % any.grid().columns());
  }

  private static double northing(Case any, int cell) {
    return any.grid().centreNorthing(cell / any.grid().columns());
  }

  /** Clusters, a scatter and repeats in 6 km × 5 km, h 300 m, cells of 25 m. */
  private static Case town(Random random, int n) {
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      boolean clustered = random.nextInt(3) > 0;
      double spread = clustered ? 150 : 0;
      double centreX = clustered ? 1_000 + 1_500 * random.nextInt(3) : 6_000 * random.nextDouble();
      double centreY = clustered ? 1_200 + 1_300 * random.nextInt(3) : 5_000 * random.nextDouble();
      boolean repeat = i > 0 && random.nextInt(4) == 0;
      x[i] = repeat ? x[i - 1] : 412_000 + centreX + spread * random.nextGaussian();
      y[i] = repeat ? y[i - 1] : 1_180_000 + centreY + spread * random.nextGaussian();
    }
    return new Case(x, y, new Grid(412_000, 1_180_000, 25, 240, 200), 300);
  }
}
