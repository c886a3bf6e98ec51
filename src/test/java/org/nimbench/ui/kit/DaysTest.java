package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
  @Test
  void aDayIsReadAsItIsTypedOrAsItIsKept() {
    assertThat(Days.read(" 5/11/2025 ")).isEqualTo(LocalDate.of(2025, 11, 5));
    assertThat(Days.read("05/11/2025")).isEqualTo(LocalDate.of(2025, 11, 5));
    assertThat(Days.read("2025-11-05")).isEqualTo(LocalDate.of(2025, 11, 5));
    assertThat(Days.seen(LocalDate.of(2025, 11, 5))).isEqualTo("05/11/2025");
  }

  @Test
  void aDayThatTheCalendarDoesNotHaveIsNone() {
    assertThat(Days.read("31/02/2026")).isNull();
    assertThat(Days.read("29/02/2025")).isNull();
    assertThat(Days.read("29/02/2024")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(Days.read("31/04/2026")).isNull();
    assertThat(Days.read("2026-02-31")).isNull();
    assertThat(Days.read("5 May")).isNull();
    assertThat(Days.read("")).isNull();
  }
}
