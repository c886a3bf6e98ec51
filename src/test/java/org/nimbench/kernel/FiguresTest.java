package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void countsHaveThousandsCommasAndATrueMinus() {
    assertThat(Figures.count(1_234_567)).isEqualTo("1,234,567");
    assertThat(Figures.count(-12)).isEqualTo("\u221212");
  }

  @Test
  void percentSignsAreClosedUp() {
    assertThat(Figures.percent(0.4083, 0)).isEqualTo("41%");
    assertThat(Figures.percent(0.98582, 1)).isEqualTo("98.6%");
  }

  @Test
  void changesCarryTheirSign() {
    assertThat(Figures.signedPercent(-0.158, 0)).isEqualTo("\u221216%");
    assertThat(Figures.signedPercent(0.02, 0)).isEqualTo("+2%");
    assertThat(Figures.signedPercent(0.0001, 0)).isEqualTo("0%");
    assertThat(Figures.signedPercent(-0.0001, 0)).isEqualTo("0%");
    assertThat(Figures.signedCount(67)).isEqualTo("+67");
    assertThat(Figures.signedCount(0)).isEqualTo("0");
  }

  @Test
  void aDecimalThatIsRoundedToNoughtHasNoSign() {
    assertThat(Figures.signedDecimal(6.44, 1)).isEqualTo("+6.4");
    assertThat(Figures.signedDecimal(-2.6, 1)).isEqualTo("\u22122.6");
    for (double nought : new double[] {0, -0.0, 0.04, -0.04, -0.01}) {
      assertThat(Figures.signedDecimal(nought, 1)).isEqualTo("0.0");
    }
  }

  @Test
  void halvesAreRoundedUpOnTheDecimalValue() {
    assertThat(Figures.decimal(0.125, 2)).isEqualTo("0.13");
    assertThat(Figures.decimal(1.005, 2)).isEqualTo("1.01");
    assertThat(Figures.decimal(-0.04, 1)).isEqualTo("0.0");
  }

  @Test
  void everyShortMonthHasThreeLetters() {
    for (Month month : Month.values()) {
      assertThat(Figures.shortMonth(YearMonth.of(2025, month))).hasSize("Oct 2025".length());
    }
  }

  @Test
  void datesAreBritish() {
    assertThat(Figures.shortDate(LocalDate.of(2025, 10, 3))).isEqualTo("03/10/2025");
    assertThat(Figures.longDate(LocalDate.of(2025, 10, 3))).isEqualTo("3 October 2025");
  }
}
