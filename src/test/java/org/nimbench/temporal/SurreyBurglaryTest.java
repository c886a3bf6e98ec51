package org.nimbench.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nimbench.RealData;

/** Burglary in Surrey as published by data.police.uk, with its fourteen months never published. */
class SurreyBurglaryTest {
  private static final Offset<Double> PRINTED_MEAN = within(0.005);
  private static final Offset<Double> PRINTED_LIMIT = within(0.1);

  @Test
  void limitsGapsAndRollingYearsAreTheOnesWorkedOutByHand() throws IOException {
    MonthlySeries series = burglary();
    assertThat(series.length()).isEqualTo(53);
    assertThat(gaps(series))
        .hasSize(14)
        .startsWith(YearMonth.of(2021, 9))
        .contains(YearMonth.of(2021, 11), YearMonth.of(2023, 1), YearMonth.of(2023, 11));

    ControlLimits usual = Limits.xmr(series);
    assertThat(usual.baselineMonths()).isEqualTo(24);
    assertThat(usual.centre()).isCloseTo(296.00, PRINTED_MEAN);
    assertThat(usual.upper()).isCloseTo(394.8, PRINTED_LIMIT);

    ControlLimits all = Limits.xmr(series, YearMonth.of(2020, 8), YearMonth.of(2024, 12));
    assertThat(all.baselineMonths()).isEqualTo(39);
    assertThat(all.centre()).isCloseTo(302.15, PRINTED_MEAN);
    assertThat(all.upper()).isCloseTo(403.5, PRINTED_LIMIT);

    double[] sums = Series.rolling12(series);
    assertThat(IntStream.range(0, sums.length).filter(i -> !Double.isNaN(sums[i])).boxed())
        .extracting(series::month)
        .containsExactly(
            YearMonth.of(2021, 7),
            YearMonth.of(2021, 8),
            YearMonth.of(2022, 11),
            YearMonth.of(2022, 12),
            YearMonth.of(2024, 11),
            YearMonth.of(2024, 12));
  }

  private static List<YearMonth> gaps(MonthlySeries series) {
    return IntStream.range(0, series.length())
        .filter(i -> !series.covered()[i])
        .mapToObj(series::month)
        .toList();
  }

  private static MonthlySeries burglary() throws IOException {
    Path zip = RealData.file("police-uk/surrey-2020-08-to-2024-12.zip");
    List<Integer> months = new ArrayList<>();
    Set<YearMonth> covered = new HashSet<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        if (entry.getName().endsWith("-street.csv")) {
          read(in, months, covered);
        }
      }
    }
    return Series.monthly(
        months.stream().mapToInt(Integer::intValue).toArray(),
        YearMonth.of(2020, 8),
        YearMonth.of(2024, 12),
        covered,
        Set.of());
  }

  private static void read(InputStream in, List<Integer> months, Set<YearMonth> covered)
      throws IOException {
    InputStreamReader text = new InputStreamReader(new Unclosed(in), StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : csv) {
        YearMonth month = YearMonth.parse(row.getField("Month"));
        covered.add(month);
        if (row.getField("Crime type").equals("Burglary")) {
          months.add(Series.number(month));
        }
      }
    }
  }

  /** Keeps the archive open when one of its files has been read. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
