package org.nimbench.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nimbench.ExampleWorkspace;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.IncidentDetails;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Counts by day of the week say the same as choosing the day does, over midnight as well. */
@SuppressWarnings("NullAway.Init")
class NightsInCountsTest {
  private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
  private static final Filter ALL = Filter.all(SetKey.POLICE_CRIME);
  private static final int DAYS = 7;
  private static final int HOURS = 24;
  private static final int RECORDS = 3000;

  /** A record of a day; its hour is −1 where it is not known. */
  private record Sent(LocalDate day, int hour) {}

  @TempDir Path folder;
  private final List<Sent> records = new ArrayList<>();
  private Workspace workspace;

  @BeforeEach
  void recordsOfAMonthSomeWithoutATime() {
    SplittableRandom random = new SplittableRandom(5);
    List<SentRow> rows = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      LocalDate day = OCTOBER.atDay(1 + random.nextInt(OCTOBER.lengthOfMonth()));
      int hour = random.nextInt(10) == 0 ? -1 : random.nextInt(HOURS);
      int minutes = hour < 0 ? -1 : hour * 60 + random.nextInt(60);
      records.add(new Sent(day, hour));
      rows.add(
          SentRow.of(1 + i)
              .on(new DateSpan(day, day, DatePrecision.DAY))
              .detailed(new IncidentDetails(minutes, -1, null, null, null, null, null)));
    }
    workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", ExampleWorkspace.CLOCK);
    SentFile.of(SetKey.POLICE_CRIME).covering(OCTOBER).into(workspace, rows);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22-04", "23-01", "18-17", "12-06"})
  void aNightIsCountedUnderTheDayOnWhichItBegins(String hours) {
    HourRange range = HourRange.parse(hours);
    Filter nights = ALL.withHours(range);
    Result.Table table = table(nights, "weekday");
    assertThat(table.headings()).containsExactly("night", "count");
    assertThat(counts(table)).isEqualTo(byDay(range, one -> nightOf(one, range)));
    assertThat(counts(table)).isEqualTo(byChoosing(nights));
    assertThat(IntStream.of(counts(table)).sum()).isEqualTo(table.total());
  }

  @ParameterizedTest
  @ValueSource(strings = {"08-18", "22-24", "22-00", "00-04"})
  void hoursOfOneDayAreCountedUnderThatDay(String hours) {
    Filter day = ALL.withHours(HourRange.parse(hours));
    Result.Table table = table(day, "weekday");
    assertThat(table.headings()).containsExactly("weekday", "count");
    assertThat(counts(table)).isEqualTo(byDay(day.hours(), one -> weekday(one.day())));
    assertThat(counts(table)).isEqualTo(byChoosing(day));
  }

  @Test
  void allHoursAreCountedUnderTheirDayKnownOrNot() {
    int[] counts = counts(table(ALL, "weekday"));
    assertThat(counts).isEqualTo(byDay(null, one -> weekday(one.day())));
    assertThat(IntStream.of(counts).sum()).isEqualTo(RECORDS);
  }

  @Test
  void fridayNightsAreFridaysAlone() {
    Filter fridays = ALL.withHours(new HourRange(22, 4)).withDays(Set.of(DayOfWeek.FRIDAY));
    Result.Table table = table(fridays, "weekday");
    int[] counts = counts(table);
    assertThat(counts[DayOfWeek.FRIDAY.ordinal()]).isEqualTo((int) table.total()).isPositive();
  }

  @Test
  void theHoursOfANightStandBesideTheDayOnWhichItBegins() {
    HourRange hours = new HourRange(22, 4);
    Result.Table table = table(ALL.withHours(hours), "weekday,hour");
    assertThat(table.headings()).containsExactly("night", "hour", "count");
    int[][] expected = new int[DAYS][HOURS];
    records.stream()
        .filter(one -> one.hour() >= 0 && hours.holds(one.hour()))
        .forEach(one -> expected[nightOf(one, hours)][one.hour()]++);
    for (List<String> row : table.rows()) {
      int count = Integer.parseInt(row.get(2));
      assertThat(count)
          .isEqualTo(
              row.get(1).matches("[0-9]+")
                  ? expected[Integer.parseInt(row.get(0)) - 1][Integer.parseInt(row.get(1))]
                  : 0);
    }
    assertThat(table.rows().stream().mapToLong(row -> Long.parseLong(row.get(2))).sum())
        .isEqualTo(table.total());
  }

  @Test
  void aCountOfNightsSaysSoWhereverItIsTold() {
    Evidence nights = answer(ALL.withHours(new HourRange(22, 4)), "weekday");
    String words = "day on which the night begins";
    assertThat(nights.telling().title()).contains("by " + words);
    assertThat(nights.telling().alternativeText()).contains("by " + words);
    assertThat(nights.stamp().method()).isEqualTo("Counts by " + words);
    assertThat(nights.telling().cautionsInWords())
        .anyMatch(caution -> caution.contains("01:00 on a Saturday is part of Friday night"));
    Evidence days = answer(ALL.withHours(new HourRange(8, 18)), "weekday");
    assertThat(days.telling().title()).contains("by weekday");
    assertThat(days.stamp().method()).isEqualTo("Counts by weekday");
    assertThat(days.telling().cautionsInWords()).isEmpty();
  }

  /** What choosing each day in turn counts. */
  private int[] byChoosing(Filter filter) {
    return IntStream.rangeClosed(1, DAYS)
        .map(day -> (int) table(filter.withDays(Set.of(DayOfWeek.of(day))), "set").total())
        .toArray();
  }

  private int[] byDay(@Nullable HourRange hours, ToIntFunction<Sent> day) {
    int[] counts = new int[DAYS];
    records.stream()
        .filter(one -> hours == null || (one.hour() >= 0 && hours.holds(one.hour())))
        .forEach(one -> counts[day.applyAsInt(one)]++);
    return counts;
  }

  private static int nightOf(Sent one, HourRange hours) {
    return weekday(one.hour() < hours.to() ? one.day().minusDays(1) : one.day());
  }

  private static int weekday(LocalDate day) {
    return day.getDayOfWeek().ordinal();
  }

  private static int[] counts(Result.Table table) {
    return table.rows().stream().mapToInt(row -> Integer.parseInt(row.get(1))).toArray();
  }

  private Result.Table table(Filter filter, String by) {
    return (Result.Table) answer(filter, by).result();
  }

  private Evidence answer(Filter filter, String by) {
    PeriodRule month = new PeriodRule.Absolute(Period.ofMonths(OCTOBER, OCTOBER));
    return new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE)
        .answer(new Recipe("count", filter, month, Map.of("by", by), null), null, Progress.SILENT);
  }
}
