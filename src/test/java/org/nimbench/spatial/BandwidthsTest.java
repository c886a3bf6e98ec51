package org.nimbench.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.nimbench.RealData;
import org.nimbench.kernel.ProblemException;
import org.nimbench.work.Progress;

class BandwidthsTest {
  /** The reference asks for 1e-6. */
  private static final Percentage RELATIVE = Percentage.withPercentage(1e-4);

  private static final Percentage ROUNDING = Percentage.withPercentage(1e-10);

  @Test
  void aTownKeepsItsBandwidthAndACountyOrAFewIncidentsGetAWiderOne() {
    // Northvale is 7.5 by 6.5 km; the shorter side of Surrey is about 40 km.
    assertThat(Bandwidths.forArea(7_500, 6_500, 7_515)).isEqualTo(300);
    assertThat(Bandwidths.forArea(7_500, 6_500, 300)).isEqualTo(300);
    assertThat(Bandwidths.forArea(7_500, 6_500, 20)).isEqualTo(400);
    assertThat(Bandwidths.forArea(59_000, 40_000, 1_000)).isEqualTo(1_350);
    assertThat(Bandwidths.forArea(59_000, 40_000, 3_600)).isEqualTo(1_100);
    assertThat(Bandwidths.forArea(40_000, 59_000, 90_000)).isEqualTo(650);
    assertThat(Bandwidths.forArea(59_000, 40_000, 0)).isEqualTo(Bandwidths.WIDEST);
  }

  @Test
  void robberiesInMemphisSuggestTheWidthsThatRSuggests() throws IOException {
    double[][] xy = read("getis_ord/memphis_robberies.csv", "x_utm15n", "y_utm15n");
    Bandwidths.Spread spread = new Bandwidths.Spread(xy[0], xy[1]);
    assertThat(spread.size()).isEqualTo(2_245);
    assertThat(spread.scottSigma(0)).isCloseTo(1705.86131934622, RELATIVE);
    assertThat(spread.scottSigma(1)).isCloseTo(1814.13982022725, RELATIVE);
    assertThat(spread.standardDistance()).isCloseTo(9008.91506630546, RELATIVE);
    assertThat(spread.medianDistance()).isCloseTo(7918.79128007103, RELATIVE);
    assertThat(Bandwidths.arcgis(xy[0], xy[1])).isCloseTo(1732.49397472254, RELATIVE);
    assertThat(Bandwidths.scott(xy[0], xy[1], Kernel.GAUSSIAN))
        .isCloseTo((1705.86131934622 + 1814.13982022725) / 2, RELATIVE);
    int[] ks = {1, 5, 10, 20};
    double[] expected = {171.280563143092, 494.512070673565, 748.848534059767, 1129.3343765061};
    for (int i = 0; i < ks.length; i++) {
      assertThat(Bandwidths.neighbour(xy[0], xy[1], ks[i], Progress.SILENT))
          .isCloseTo(expected[i], RELATIVE);
    }
  }

  @Test
  void redwoodsSuggestTheSigmasOfSpatstat() throws IOException {
    double[][] xy = read("kde/redwood.csv", "x", "y");
    Bandwidths.Spread spread = new Bandwidths.Spread(xy[0], xy[1]);
    assertThat(spread.scottSigma(0)).isCloseTo(0.136202137376935, RELATIVE);
    assertThat(spread.scottSigma(1)).isCloseTo(0.137862640721707, RELATIVE);
  }

  @Property(tries = 100)
  void theNeighbourSearchEqualsSortingAllDistances(
      @ForAll @IntRange(min = 3, max = 120) int n,
      @ForAll @IntRange(min = 1, max = 2) int k,
      @ForAll @IntRange(min = 0, max = 2) int shape,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = 530_000 + (shape == 0 ? random.nextInt(5) * 100 : random.nextDouble() * 9_000);
      y[i] = shape == 1 ? 180_000 : 180_000 + random.nextDouble() * 100;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      int at = i;
      sum +=
          IntStream.range(0, n)
              .filter(j -> j != at)
              .mapToDouble(j -> Math.hypot(x[j] - x[at], y[j] - y[at]))
              .sorted()
              .skip(k - 1L)
              .findFirst()
              .orElseThrow();
    }
    assertThat(Bandwidths.neighbour(x, y, k, Progress.SILENT)).isCloseTo(sum / n, ROUNDING);
  }

  @Test
  void incidentsAtOneSpotSuggestNoWidth() {
    double[] x = {530_000, 530_000, 530_000};
    double[] y = {180_000, 180_000, 180_000};
    assertThat(Bandwidths.scott(x, y, Kernel.QUARTIC)).isZero();
    assertThat(Bandwidths.neighbour(x, y, 2, Progress.SILENT)).isZero();
    assertThatThrownBy(() -> Bandwidths.neighbour(x, y, 3, Progress.SILENT))
        .isInstanceOf(ProblemException.class);
    double[] nowhere = {Double.NaN, 1};
    assertThatThrownBy(() -> Bandwidths.arcgis(nowhere, nowhere))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void theCellIsATenthOfTheBandwidthInTensOfMetres() {
    assertThat(Bandwidths.defaultCell(300)).isEqualTo(30);
    assertThat(Bandwidths.defaultCell(500)).isEqualTo(50);
    assertThat(Bandwidths.defaultCell(25)).isEqualTo(10);
    assertThat(Bandwidths.defaultCell(260)).isEqualTo(30);
    assertThat(Bandwidths.defaultCell(300, 30_000, 25_000)).isEqualTo(30);
    assertThat(Bandwidths.defaultCell(100, 30_000, 40_000)).isEqualTo(40);
  }

  private static double[][] read(String file, String easting, String northing) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(RealData.reference(file))) {
      List<NamedCsvRecord> rows = csv.stream().toList();
      return new double[][] {
        rows.stream().mapToDouble(r -> Double.parseDouble(r.getField(easting))).toArray(),
        rows.stream().mapToDouble(r -> Double.parseDouble(r.getField(northing))).toArray()
      };
    }
  }
}
