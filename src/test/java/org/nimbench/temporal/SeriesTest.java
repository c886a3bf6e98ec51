package org.nimbench.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final YearMonth JANUARY = YearMonth.of(2023, 1);

  @Test
  void aMonthNotCoveredIsAGapNotANought() {
    YearMonth february = JANUARY.plusMonths(1);
    int[] months = {Series.number(JANUARY), Series.number(february)};
    MonthlySeries series =
        Series.monthly(
            months,
            JANUARY,
            JANUARY.plusMonths(2),
            Set.of(JANUARY, JANUARY.plusMonths(2)),
            Set.of(JANUARY.plusMonths(2)));
    assertThat(series.covered()).containsExactly(true, false, true);
    assertThat(series.complete()).containsExactly(true, true, false);
    assertThat(series.counts()).containsExactly(1, 0, 0);
    assertThat(series.total()).isEqualTo(1);
    assertThat(Series.values(series)[1]).isNaN();
  }

  @Test
  void recordsOutsideTheSpanDoNotCount() {
    int[] months = {Series.number(JANUARY) - 1, Series.number(JANUARY) + 1, 0};
    MonthlySeries series =
        Series.monthly(months, JANUARY, new boolean[] {true}, new boolean[] {true});
    assertThat(series.counts()).containsExactly(0);
  }

  @Property(tries = 100)
  void twelveMonthsAddUpOnlyWhereAllAreCovered(
      @ForAll @IntRange(min = 0, max = 40) int length, @ForAll long seed) {
    Random random = new Random(seed);
    boolean[] covered = new boolean[length];
    int[] counts = new int[length];
    for (int i = 0; i < length; i++) {
      covered[i] = random.nextInt(15) > 0;
      counts[i] = random.nextInt(100);
    }
    MonthlySeries series = new MonthlySeries(JANUARY, counts, covered, new boolean[length]);
    double[] sums = Series.rolling12(series);
    double[] before = Series.lastYear(series);
    for (int i = 0; i < length; i++) {
      int first = i - 11;
      boolean whole = first >= 0 && IntStream.rangeClosed(first, i).allMatch(k -> covered[k]);
      if (whole) {
        assertThat(sums[i]).isEqualTo(IntStream.rangeClosed(first, i).map(k -> counts[k]).sum());
      } else {
        assertThat(sums[i]).isNaN();
      }
      if (i >= 12 && covered[i - 12]) {
        assertThat(before[i]).isEqualTo(counts[i - 12]);
      } else {
        assertThat(before[i]).isNaN();
      }
    }
  }

  @Test
  void rollingSumsOfRoadDeathsAreThePublishedOnes() throws IOException {
    ReferenceTable table =
        ReferenceTable.read("seasonal_holtwinters_ets/UKDriverDeaths_rolling_decompose.csv");
    int[] counts = Arrays.stream(table.column("value")).mapToInt(v -> (int) v).toArray();
    boolean[] all = new boolean[counts.length];
    Arrays.fill(all, true);
    MonthlySeries series = new MonthlySeries(YearMonth.of(1969, 1), counts, all, all);
    assertThat(Series.rolling12(series)).containsExactly(table.column("rolling12"));
  }

  @Test
  void aChangeFromNothingHasNoPercentage() {
    assertThat(Series.change(0, 5)).isEmpty();
    assertThat(Series.change(Double.NaN, 5)).isEmpty();
    assertThat(Series.change(4, 5)).hasValue(0.25);
  }
}
