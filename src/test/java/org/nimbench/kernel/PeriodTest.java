package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2024-01..2024-12, 2024-01-01, 2025-01-01",
    "2024-10, 2024-10-01, 2024-11-01",
    "2024-10-05..2024-11-01, 2024-10-05, 2024-11-02",
    "2024/25, 2024-04-01, 2025-04-01",
    "2024/25Q1, 2024-04-01, 2024-07-01",
    "2024/25Q4, 2025-01-01, 2025-04-01",
    "1999/00, 1999-04-01, 2000-04-01",
    "2024-02-29..2024-02-29, 2024-02-29, 2024-03-01"
  })
  void everyFormOfTheContractIsRead(String text, LocalDate from, LocalDate to) {
    assertThat(Period.parse(text)).isEqualTo(new Period(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "2024-13",
        "2024-10..2024-09",
        "2024/26",
        "2024/25Q5",
        "10/2024",
        "2024-01..2024-02..2024-03"
      })
  void whatIsNoPeriodIsRefusedAsWrongUsage(String text) {
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().kind()).isEqualTo(ProblemKind.USAGE));
  }

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @IntRange(min = 0, max = 20_000) int first,
      @ForAll @IntRange(min = 1, max = 2_000) int days) {
    LocalDate from = LocalDate.ofEpochDay(first);
    Period period = new Period(from, from.plusDays(days));
    assertThat(Period.parse(period.code())).isEqualTo(period);
  }

  @Property
  void periodsThatFollowOneAnotherShareNoRecordAndLoseNone(
      @ForAll @IntRange(min = 0, max = 400) int day,
      @ForAll @IntRange(min = 1, max = 399) int cut) {
    LocalDate start = LocalDate.of(2024, 1, 1);
    Period before = new Period(start, start.plusDays(cut));
    Period after = new Period(start.plusDays(cut), start.plusDays(401));
    LocalDate date = start.plusDays(day);
    assertThat(before.holds(date) ^ after.holds(date)).isTrue();
    assertThat(before.meets(after)).isFalse();
    assertThat(before.shared(after)).isEmpty();
    assertThat(before.around(after)).isEqualTo(new Period(start, start.plusDays(401)));
  }

  /** Day by day, whatever the two periods are. */
  @Property
  void whatTwoPeriodsShareAndSpanIsWhatTheirDaysSay(
      @ForAll @IntRange(min = 0, max = 30) int first,
      @ForAll @IntRange(min = 1, max = 30) int days,
      @ForAll @IntRange(min = 0, max = 30) int otherFirst,
      @ForAll @IntRange(min = 1, max = 30) int otherDays) {
    LocalDate start = LocalDate.of(2024, 2, 1);
    Period one = new Period(start.plusDays(first), start.plusDays(first + days));
    Period other = new Period(start.plusDays(otherFirst), start.plusDays(otherFirst + otherDays));
    List<LocalDate> both = start.datesUntil(start.plusDays(61)).filter(one::holds).toList();
    List<LocalDate> shared = both.stream().filter(other::holds).toList();
    assertThat(one.meets(other)).isEqualTo(other.meets(one)).isEqualTo(!shared.isEmpty());
    assertThat(one.holds(other)).isEqualTo(shared.size() == other.days());
    assertThat(one.shared(other).map(each -> each.from().datesUntil(each.to()).toList()))
        .isEqualTo(shared.isEmpty() ? Optional.empty() : Optional.of(shared));
    Period around = one.around(other);
    assertThat(around.holds(one) && around.holds(other)).isTrue();
    assertThat(List.of(one.from(), other.from())).contains(around.from());
    assertThat(List.of(one.to(), other.to())).contains(around.to());
  }

  @Test
  void aMonthThatRunsOverTheEndIsMetAndNotHeld() {
    Period period = Period.parse("2024-10-05..2024-11-30");
    Period october = DateSpan.ofMonth(YearMonth.of(2024, 10)).days();
    assertThat(period.meets(october)).isTrue();
    assertThat(period.holds(october)).isFalse();
    assertThat(period.holds(DateSpan.ofMonth(YearMonth.of(2024, 11)).days())).isTrue();
    assertThat(period.meets(DateSpan.ofMonth(YearMonth.of(2024, 12)).days())).isFalse();
  }

  @Test
  void wordsAreThoseOfTheFilterBar() {
    assertThat(Period.parse("2024-10..2025-09").inWords()).isEqualTo("Oct 2024 – Sep 2025");
    assertThat(Period.parse("2024-09").inWords()).isEqualTo("Sep 2024");
    assertThat(Period.parse("2024-10-05..2024-11-01").inWords())
        .isEqualTo("05/10/2024 – 01/11/2024");
    assertThat(Period.parse("2024-10..2025-09").inSentence())
        .isEqualTo("October 2024 to September 2025");
  }

  @Test
  void theMonthsBeforeAnEndAreCounted() {
    assertThat(Period.parse("2024/25").lastMonths(36).code()).isEqualTo("2022-04..2025-03");
    assertThat(Period.parse("2024/25").shiftMonths(-12)).isEqualTo(Period.parse("2023/24"));
  }
}
