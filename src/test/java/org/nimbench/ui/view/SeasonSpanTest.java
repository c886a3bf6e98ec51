package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Period;
import org.nimbench.temporal.MonthlySeries;

class SeasonSpanTest {
  private static MonthlySeries series(YearMonth first, int months) {
    return new MonthlySeries(first, new int[months], new boolean[months], new boolean[months]);
  }

  @Test
  void aCalendarMonthMeansTheNewestOfThatNameAndASpanTheNewestWholeOne() {
    MonthlySeries held = series(YearMonth.of(2022, 10), 36);
    assertThat(SeasonSpan.newest(held, 8, 8)).isEqualTo(Period.parse("2025-09..2025-09"));
    assertThat(SeasonSpan.newest(held, 10, 11)).isEqualTo(Period.parse("2024-11..2024-12"));
    assertThat(SeasonSpan.newest(held, 7, 9)).isEqualTo(Period.parse("2024-08..2024-10"));
  }

  @Test
  void aSpanThatTheSeriesDoesNotHoldWholeMeansNothing() {
    MonthlySeries held = series(YearMonth.of(2025, 7), 3);
    assertThat(SeasonSpan.newest(held, 5, 6)).isNull();
    assertThat(SeasonSpan.newest(held, 0, 0)).isNull();
  }

  @Test
  void whatIsSelectedIsMarkedUnderItsCalendarMonths() {
    Period winter = Period.parse("2024-12..2025-01");
    assertThat(SeasonSpan.isIn(winter, 11)).isTrue();
    assertThat(SeasonSpan.isIn(winter, 0)).isTrue();
    assertThat(SeasonSpan.isIn(winter, 1)).isFalse();
    assertThat(SeasonSpan.isIn(Period.parse("2022-10..2025-09"), 5)).isTrue();
  }
}
