package org.nimbench.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.intake.reading.CellKind;
import org.nimbench.kernel.DatePrecision;

/** Times of day are read as the whole column says, and heaps are no times. */
class ColumnTimesTest {
  private static TimeColumn column(List<String> cells) {
    ColumnTimes times = new ColumnTimes();
    cells.forEach(cell -> times.see(cell, CellKind.TEXT));
    return times.decide();
  }

  @ParameterizedTest
  @CsvSource({
    "23:15, 1395", "3:05:59, 185", "2315, 1395", "0930, 570", "930, 570", "5, 5", "0.96875, 1395",
    "0.5, 720", "00:00, 0", "11:15 pm, 1395", "2400, -2", "25:00, -2", "noon, -2", "1.5, -2",
    "0.99999, 1439", "2360, -2"
  })
  void everyFormIsReadAsWhatItSays(String text, int minutes) {
    assertThat(column(List.of("2315", text)).read(text)).isEqualTo(minutes);
  }

  @Test
  void aColumnOfWholeHoursIsKnownToTheHour() {
    TimeColumn column = column(List.of("0", "9", "23", "17"));
    assertThat(column.precision()).isEqualTo(DatePrecision.HOUR);
    assertThat(column.read("9")).isEqualTo(9 * 60);
    assertThat(column.read("")).isEqualTo(Moment.NO_TIME);
  }

  @Test
  void midnightIsAHeapWhenItIsThreeTimesAsCommonAsOtherHours() {
    TimeColumn heaped = column(times(61, 20));
    assertThat(heaped.heaps()).containsExactly(0);
    assertThat(heaped.told().get(0)).startsWith("00:00 occurs more than three times");
    assertThat(column(times(60, 20)).heaps()).isEmpty();
  }

  @Test
  void aFewMidnightsAreNoHeap() {
    assertThat(column(times(9, 1)).heaps()).isEmpty();
    assertThat(column(times(10, 1)).heaps()).containsExactly(0);
  }

  private static List<String> times(int midnights, int eachOtherHour) {
    List<String> cells = new java.util.ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      for (int i = 0; i < (hour == 0 ? midnights : eachOtherHour); i++) {
        cells.add(String.format("%02d:00", hour));
      }
    }
    return cells;
  }
}
