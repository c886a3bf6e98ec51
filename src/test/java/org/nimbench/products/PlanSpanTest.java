package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;

class PlanSpanTest {
  private static PlanSpan span(String period, int year) {
    return new PlanSpan(Period.parse(period), year);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10..2024-09, 2025-04..2028-03",
    "2024/25, 2025-04..2028-03",
    "2024-04..2025-04, 2026-04..2029-03",
    "2025-01..2025-12, 2026-04..2029-03"
  })
  void theYearsOfAPlanAreTheFinancialYearsThatBeginAfterItsData(String data, String years) {
    assertThat(PlanSpan.after(Period.parse(data), 3)).isEqualTo(span(years, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 2025-04..2028-03, 1",
    "1, 2, 2025-04..2028-03, 3",
    "3, 1, 2028-04..2031-03, 1",
    "2, 5, 2031-04..2034-03, 1"
  })
  void aPlanGoesOnWithinItsYearsAndAfterTheLastOfThemToThoseOfTheNextPlan(
      int year, int more, String period, int then) {
    assertThat(span("2025-04..2028-03", year).on(more)).isEqualTo(span(period, then));
  }

  @Test
  void itIsToldInWords() {
    assertThat(span("2025-04..2028-03", 2).inWords())
        .isEqualTo("April 2025 to March 2028, refreshed yearly; this is year 2 (2026/27)");
    assertThat(span("2099-04..2102-03", 1).now()).isEqualTo("2099/00");
    assertThat(span("2025-07..2028-06", 3).now()).isEqualTo("Jul 2027 – Jun 2028");
  }

  @Test
  void aYearThatThePlanDoesNotHaveIsRefused() {
    for (int year : new int[] {0, 4}) {
      assertThatThrownBy(() -> span("2025-04..2028-03", year))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("no year " + year);
    }
  }

  @Test
  void onlyWholeYearsOfWholeMonthsAreYearsOfAPlan() {
    assertThat(span("2025-04..2028-03", 1).years()).isEqualTo(3);
    assertThat(span("2025-04..2027-03", 1).years()).isEqualTo(2);
    for (String period :
        new String[] {"2025-04..2027-09", "2025-04..2028-02", "2025-04-02..2028-04-01"}) {
      assertThatThrownBy(() -> span(period, 1))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("whole years");
    }
  }
}
