package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class WeekTest {
  @Test
  void daysNightsAndHoursHaveOneSpelling() {
    assertThat(Week.day(DayOfWeek.FRIDAY)).isEqualTo("Friday");
    assertThat(Week.shortDay(DayOfWeek.FRIDAY)).isEqualTo("Fri");
    assertThat(Week.night(DayOfWeek.FRIDAY)).isEqualTo("Friday night");
    assertThat(Week.hour(4)).isEqualTo("04:00");
    assertThat(new HourRange(22, 4).inWords()).isEqualTo(Week.hour(22) + "–" + Week.hour(4));
    assertThat(new HourRange(23, 24).inWords()).isEqualTo("23:00–24:00");
  }
}
