package org.nimbench.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nimbench.intake.layout.Mapping.DayOrder;
import org.nimbench.intake.reading.CellKind;
import org.nimbench.kernel.DatePrecision;

/** Dates are read as the whole column says, and what can be read two ways is told. */
class ColumnDatesTest {
  private static final int YEAR = 2026;

  private static DateColumn column(String... cells) {
    return dates(CellKind.TEXT, cells).decide(null);
  }

  private static ColumnDates dates(CellKind kind, String... cells) {
    ColumnDates dates = new ColumnDates(YEAR);
    List.of(cells).forEach(cell -> dates.see(cell, kind));
    return dates;
  }

  private static LocalDate day(DateColumn column, String text, CellKind kind) {
    return Objects.requireNonNull(column.read(text, kind)).day();
  }

  @ParameterizedTest
  @CsvSource({
    "31/01/2026, 2026-01-31, -1",
    "31/01/2026 23:15, 2026-01-31, 1395",
    "31/01/2026 23:15:59, 2026-01-31, 1395",
    "05/01/2026, 2026-01-05, -1",
    "2026-01-31, 2026-01-31, -1",
    "2026-01-31 00:05, 2026-01-31, 5",
    "2026-01-31T23:15:00.000, 2026-01-31, 1395",
    "2026-07-31T23:15:00+01:00, 2026-07-31, 1395",
    "2026-07-31T23:15:00Z, 2026-07-31, 1395",
    "31-Jan-26, 2026-01-31, -1",
    "31-Jan-26 23:15, 2026-01-31, 1395",
    "31-JAN-2026, 2026-01-31, -1",
    "1st February 2026, 2026-02-01, -1",
    "Sat 31 January 2026, 2026-01-31, -1",
    "5.1.26, 2026-01-05, -1",
    "31.01.99, 1999-01-31, -1",
    "46053, 2026-01-31, -1",
    "46053.96875, 2026-01-31, 1395",
    "20260131, 2026-01-31, -1",
    "31/01/2026 11:15 PM, 2026-01-31, 1395",
    "31/01/2026 12:15 am, 2026-01-31, 15",
    "31/01/99, 1999-01-31, -1",
  })
  void everyFormIsReadAsWhatItSays(String text, LocalDate day, int minutes) {
    Moment moment = column(text).read(text, CellKind.TEXT);
    assertThat(moment).isNotNull();
    assertThat(moment.day()).isEqualTo(day);
    assertThat(moment.minutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2026",
        "2026-13-01",
        "2026-02-29",
        "32-Jan-26",
        "31-Foo-26",
        "hello",
        "12345",
        "99999",
        "31/01/2026 25:00",
        "0/1/2026",
        "1/1",
        "2026",
        "13/13/2026",
        "-",
        "n/k"
      })
  void whatIsNoDateIsNotRead(String text) {
    assertThat(column(text).read(text, CellKind.TEXT)).isNull();
    assertThat(column(text).facts().unreadable()).isEqualTo(1);
  }

  @Test
  void aMonthHasNoDay() {
    Moment moment = column("2025-03").read("2025-03", CellKind.TEXT);
    assertThat(moment).isEqualTo(new Moment(LocalDate.of(2025, 3, 1), -1, DatePrecision.MONTH));
  }

  @Test
  void fiveFormsMayStandInOneColumn() {
    DateColumn column = column("31/01/2026", "2026-01-31", "46053", "31-Jan-26 23:15", "31.1.26");
    assertThat(column.doubt()).isEqualTo(DateDoubt.NONE);
    assertThat(column.facts().unreadable()).isZero();
  }

  @Test
  void whatCanBeReadBothWaysIsCountedAndToldAndReadDayFirst() {
    DateColumn column = column("05/01/2026", "06/01/2026", "07/07/2026", "31/01/2026");
    assertThat(column.facts().bothWays()).isEqualTo(2);
    assertThat(column.told())
        .containsExactly("2 of 4 dates can be read both ways; they are read day first.");
    assertThat(column.doubt()).isEqualTo(DateDoubt.NONE);
  }

  @Test
  void oneDateWithTheMonthFirstPutsTheWholeColumnInDoubt() {
    ColumnDates dates = dates(CellKind.TEXT, "05/01/2026", "06/01/2026", "01/31/2026");
    assertThat(dates.decide(null).doubt()).isEqualTo(DateDoubt.MONTH_FIRST);

    DateColumn told = dates.decide(DayOrder.MONTH_FIRST);
    assertThat(told.doubt()).isEqualTo(DateDoubt.NONE);
    assertThat(day(told, "05/01/2026", CellKind.TEXT)).isEqualTo(LocalDate.of(2026, 5, 1));
    assertThat(day(told, "2026-01-31", CellKind.TEXT)).isEqualTo(LocalDate.of(2026, 1, 31));
    DateColumn dayFirst = dates.decide(DayOrder.DAY_FIRST);
    assertThat(dayFirst.read("01/31/2026", CellKind.TEXT)).isNull();
  }

  @Test
  void datesThatASpreadsheetExchangedAreFoundAndCanBeMended() {
    ColumnDates dates = new ColumnDates(YEAR);
    // 3, 5 and 11 January, taken for 1 March, 1 May and 1 November.
    List.of("2026-03-01", "2026-05-01", "2026-11-01")
        .forEach(cell -> dates.see(cell, CellKind.DATE));
    List.of("13/01/2026", "31/01/2026").forEach(cell -> dates.see(cell, CellKind.TEXT));
    DateColumn asked = dates.decide(null);
    assertThat(asked.doubt()).isEqualTo(DateDoubt.EXCHANGED);
    assertThat(asked.told().get(0)).startsWith("3 of 5 dates have day and month exchanged");

    DateColumn mended = dates.decide(DayOrder.DAY_FIRST_MENDED);
    assertThat(day(mended, "2026-03-01", CellKind.DATE)).isEqualTo(LocalDate.of(2026, 1, 3));
    assertThat(day(mended, "31/01/2026", CellKind.TEXT)).isEqualTo(LocalDate.of(2026, 1, 31));
  }

  @Test
  void realDatesAfterTheTwelfthShowThatNothingWasExchanged() {
    ColumnDates dates = dates(CellKind.DATE, "2026-03-01", "2026-05-01", "2026-11-30");
    dates.see("31/01/2026", CellKind.TEXT);
    assertThat(dates.decide(null).doubt()).isEqualTo(DateDoubt.NONE);
  }

  @Test
  void stampsOfUtcAreToldAndNotShifted() {
    DateColumn column = column("2026-07-31T23:30:00Z", "2026-07-31T23:30:00");
    assertThat(column.facts().zoned()).isEqualTo(1);
    assertThat(column.isZoned("2026-07-31T23:30:00Z")).isTrue();
    assertThat(column.told().get(0)).contains("not shifted");
  }

  @Test
  void daysInTheFutureAndBefore1990CannotBe() {
    DayLimits limits = new DayLimits(LocalDate.of(2026, 1, 5));
    assertThat(limits.objection(LocalDate.of(2026, 1, 5))).isEmpty();
    assertThat(limits.objection(LocalDate.of(2026, 1, 6))).isNotEmpty();
    assertThat(limits.objection(LocalDate.of(1990, 1, 1))).isEmpty();
    assertThat(limits.objection(LocalDate.of(1989, 12, 31))).isNotEmpty();
  }

  @Test
  void aQuarterOfAFinancialYearIsReadAndOneOfACalendarYearIsNot() {
    assertThat(QuarterText.firstMonth("2025/26 Q1")).hasToString("2025-04");
    assertThat(QuarterText.firstMonth("Q4 2025-26")).hasToString("2026-01");
    assertThat(QuarterText.firstMonth("2025/26Q3")).hasToString("2025-10");
    assertThat(QuarterText.firstMonth("Q1 2025")).isNull();
    assertThat(QuarterText.firstMonth("2025/27 Q1")).isNull();
  }
}
