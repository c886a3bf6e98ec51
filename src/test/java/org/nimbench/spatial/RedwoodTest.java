package org.nimbench.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nimbench.RealData;
import org.nimbench.work.Progress;

/** Published points (redwood seedlings, Strauss 1975), densities by the R package spatstat. */
class RedwoodTest {
  /** The tolerance of the reference case. */
  private static final double RELATIVE = 1e-9;

  /** The reference corrects on pixels of its own. */
  private static final double PIXELS = 0.02;

  private static final double SQUARE_METRES = 1e6;
  private static final double BANDWIDTH = 0.2;
  private static final double SIGMA = 0.07;

  /** The hundred locations are the centres of these cells. */
  private static final Grid GRID = new Grid(0, -1, 0.1, 10, 10);

  @ParameterizedTest
  @EnumSource(Kernel.class)
  void everyKernelGivesTheDensitiesOfSpatstat(Kernel kernel) throws IOException {
    List<NamedCsvRecord> points = read("kde/redwood.csv");
    double[] x = points.stream().mapToDouble(p -> number(p, "x")).toArray();
    double[] y = points.stream().mapToDouble(p -> number(p, "y")).toArray();
    double h = kernel == Kernel.GAUSSIAN ? SIGMA : BANDWIDTH;
    double[] values = KernelDensity.of(x, y, GRID, kernel, h, 1, Progress.SILENT).values();
    double most = 0;
    for (NamedCsvRecord row : read("kde/redwood_kde_expected.csv")) {
      int column = (int) Math.round(number(row, "x") * 10 - 0.5);
      int line = (int) Math.round((number(row, "y") + 1) * 10 - 0.5);
      double expected = number(row, kernel.word());
      double beyond = kernel == Kernel.GAUSSIAN ? tail(x, y, row) : 0;
      double value = values[line * GRID.columns() + column] / SQUARE_METRES + beyond;
      assertThat(value).isCloseTo(expected, within(RELATIVE * Math.max(1, expected)));
      most = Math.max(most, value);
    }
    assertThat(most).isGreaterThan(100);
  }

  @Test
  void theGreatestQuarticDensityIsThePublishedOne() throws IOException {
    double most =
        read("kde/redwood_kde_expected.csv").stream()
            .mapToDouble(r -> number(r, "quartic"))
            .max()
            .orElseThrow();
    assertThat(most).isCloseTo(199.746217665, within(1e-8));
  }

  @Test
  void theEdgeCorrectedDensitiesAreThoseOfSpatstatsPixels() throws IOException {
    List<NamedCsvRecord> points = read("kde/redwood.csv");
    double[] x = points.stream().mapToDouble(p -> number(p, "x")).toArray();
    double[] y = points.stream().mapToDouble(p -> number(p, "y")).toArray();
    Grid fine = new Grid(0, -1, 0.02, 50, 50);
    boolean[] inside = new boolean[fine.size()];
    Arrays.fill(inside, true);
    Surface raw = KernelDensity.of(x, y, fine, Kernel.GAUSSIAN, SIGMA, 1, Progress.SILENT);
    Surface even = EdgeCorrection.uniform(raw, inside, Kernel.GAUSSIAN, SIGMA, Progress.SILENT);
    for (NamedCsvRecord row : read("kde/redwood_kde_expected.csv")) {
      int column = (int) Math.round(number(row, "x") * 50 - 0.5);
      int line = (int) Math.round((number(row, "y") + 1) * 50 - 0.5);
      double expected = number(row, "spatstat_gaussian_edge_uniform");
      double value = even.values()[line * 50 + column] / SQUARE_METRES;
      assertThat(value).isCloseTo(expected, within(PIXELS * Math.max(1, expected)));
    }
  }

  /** What spatstat's uncut bell adds beyond four sigma. */
  private static double tail(double[] x, double[] y, NamedCsvRecord at) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double d = Math.hypot(x[i] - number(at, "x"), y[i] - number(at, "y"));
      if (d > 4 * SIGMA) {
        sum += Math.exp(-d * d / (2 * SIGMA * SIGMA)) / (2 * Math.PI * SIGMA * SIGMA);
      }
    }
    return sum;
  }

  private static double number(NamedCsvRecord row, String field) {
    return Double.parseDouble(row.getField(field));
  }

  private static List<NamedCsvRecord> read(String name) throws IOException {
    Path file = RealData.reference(name);
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }
}
