package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;

class PeriodsTest {
  private static final Period YEAR = Period.parse("2024-10..2025-09");

  @AfterEach
  void speakBritish() {
    Words.speak(Words.Speech.BRITISH);
  }

  @Test
  void aPeriodIsReadAsItIsSeen() {
    assertThat(Periods.seen(YEAR)).isEqualTo("October 2024 to September 2025");
    for (Words.Speech speech : Words.Speech.values()) {
      Words.speak(speech);
      for (String code :
          List.of("2024-10..2025-09", "2024-10", "2024-10-05..2024-11-01", "2024-09-05")) {
        Period period = Period.parse(code);
        assertThat(Periods.read(Periods.seen(period))).as(code).isEqualTo(period);
      }
    }
  }

  @Test
  void whatAScreenShowsAndWhatTheCommandLineWritesAreUnderstoodToo() {
    assertThat(Periods.read(YEAR.inWords())).isEqualTo(YEAR);
    assertThat(Periods.read(" oct 2024  -  Sept 2025 ")).isEqualTo(YEAR);
    assertThat(Periods.read("10/2024 to 9/2025")).isEqualTo(YEAR);
    assertThat(Periods.read("2024-10..2025-09")).isEqualTo(YEAR);
    assertThat(Periods.read("2024/25")).isEqualTo(Period.financialYear(2024));
    assertThat(Periods.read("05/10/2024 – 01/11/2024"))
        .isEqualTo(Period.parse("2024-10-05..2024-11-01"));
  }

  @Test
  void whatIsNoPeriodIsNone() {
    for (String words :
        List.of(
            "",
            "last year",
            "Sep 2025 to Oct 2024",
            "May 2024 to June 2024 to July 2024",
            "13/2024",
            "31 February 2024",
            "Mayhem 2024",
            "October 2024 to")) {
      assertThat(Periods.read(words)).as(words).isNull();
    }
  }
}
