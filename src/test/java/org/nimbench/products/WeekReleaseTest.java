package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.store.IncidentDetails;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/** Questions about parts of the week beside one another and beside tables by day and hour. */
class WeekReleaseTest extends OpenTown {
  private static final LocalDate MONDAY = LocalDate.of(2024, 10, 7);
  private static final LocalDate FRIDAY = LocalDate.of(2024, 10, 11);
  private static final Filter VIOLENCE =
      Filter.all(SetKey.POLICE_CRIME).withTypes(List.of("violent-crime"));
  private static final HourRange NIGHT = new HourRange(22, 4);

  private final List<SentRow> rows = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(ReleaseClass.class)
  void aNightWithMoreThanItsDayIsNoContradiction(ReleaseClass readers) {
    happened(10, FRIDAY, 23);
    happened(8, FRIDAY.plusDays(1), 1);
    Filter fridays = VIOLENCE.withDays(Set.of(DayOfWeek.FRIDAY));
    assertThat(
            totals(
                readers,
                asked(fridays, "type"),
                asked(fridays.withHours(NIGHT), "type"),
                asked(fridays.withHours(NIGHT), "weekday,hour"),
                asked(VIOLENCE, "weekday,hour")))
        .containsExactly(10L, 18L, 18L, 18L);
  }

  /** On Mondays 6, on Tuesdays 2, in all 63. */
  @ParameterizedTest
  @EnumSource(ReleaseClass.class)
  void aQuestionAboutOneDayBesideATableByDayDoesNotGiveAwayAnother(ReleaseClass readers) {
    int[] perDay = {6, 2, 9, 10, 11, 12, 13};
    for (int day = 0; day < perDay.length; day++) {
      happened(perDay[day], MONDAY.plusDays(day), 1);
    }
    Filter mondays = VIOLENCE.withDays(Set.of(DayOfWeek.MONDAY));
    List<Evidence> shown = released(readers, asked(VIOLENCE, "weekday"), asked(mondays, "type"));
    List<List<String>> table = ((Result.Table) shown.get(0).result()).rows();
    assertThat(table.get(1).get(1)).isEqualTo(ReleasedFigures.MARK);
    boolean isMondayTold = shown.stream().skip(1).anyMatch(one -> total(one) == 6);
    boolean isMondayHidden = table.get(0).get(1).equals(ReleasedFigures.MARK);
    assertThat(hiddenRows(table)).isGreaterThan(isMondayHidden && isMondayTold ? 2 : 1);
  }

  /** The rows of Friday nights are nights: that of the Friday holds all of them. */
  @Test
  void aTableByNightCountsWhatQuestionsAboutNightsCount() {
    happened(10, FRIDAY, 23);
    happened(8, FRIDAY.plusDays(1), 1);
    happened(6, FRIDAY.plusDays(1), 23);
    Filter fridays = VIOLENCE.withDays(Set.of(DayOfWeek.FRIDAY)).withHours(NIGHT);
    assertThat(
            totals(
                ReleaseClass.PARTNER,
                asked(VIOLENCE.withHours(NIGHT), "weekday"),
                asked(fridays, "type"),
                asked(fridays, "weekday")))
        .containsExactly(24L, 18L, 18L);
  }

  /** Between 20 and 24 there were 12, from 22 on 10. */
  @Test
  void hoursThatHoldOthersDoNotGiveAwayWhatIsLeftBetween() {
    happened(2, MONDAY, 21);
    happened(10, MONDAY, 23);
    assertThat(
            totals(
                ReleaseClass.PARTNER,
                asked(VIOLENCE.withHours(new HourRange(20, 24)), "type"),
                asked(VIOLENCE.withHours(new HourRange(22, 24)), "type")))
        .isNotEmpty()
        .doesNotContainSequence(12L, 10L);
  }

  @Test
  void hoursUntilMidnightAreTheSameHoursUnderBothNames() {
    happened(7, MONDAY, 23);
    happened(1, MONDAY, 3);
    List<Evidence> shown =
        released(
            ReleaseClass.PARTNER,
            asked(VIOLENCE.withHours(new HourRange(22, 24)), "type"),
            asked(VIOLENCE.withHours(new HourRange(22, 0)), "weekday"));
    assertThat(shown).extracting(WeekReleaseTest::total).containsExactly(7L, 7L);
  }

  /** One that runs over several days is in the table by day and in no question about days. */
  @Test
  void whatRunsOverSeveralDaysIsNoContradiction() {
    happened(7, MONDAY, 1);
    rows.add(row(new DateSpan(MONDAY, MONDAY.plusDays(2), DatePrecision.DAY), null));
    assertThat(
            released(
                ReleaseClass.PARTNER,
                asked(VIOLENCE.withDays(Set.of(DayOfWeek.MONDAY)), "type"),
                asked(VIOLENCE, "weekday")))
        .isNotEmpty();
  }

  private static long hiddenRows(List<List<String>> table) {
    return table.stream().filter(row -> row.get(1).equals(ReleasedFigures.MARK)).count();
  }

  private static Recipe asked(Filter filter, String by) {
    return new Recipe("count", filter, new PeriodRule.OfProduct(0), Map.of("by", by), null);
  }

  private List<Long> totals(ReleaseClass readers, Recipe... recipes) {
    return released(readers, recipes).stream().map(WeekReleaseTest::total).toList();
  }

  private static long total(Evidence one) {
    return ((Result.Table) one.result()).total();
  }

  private List<Evidence> released(ReleaseClass readers, Recipe... recipes) {
    SentFile.of(SetKey.POLICE_CRIME).from("Police").covering(SmallTown.FIRST).into(workspace, rows);
    String id = TownReader.begun(products, "2024-10");
    for (Recipe one : recipes) {
      products.add(id, "purpose", one, Progress.SILENT);
    }
    ReleasedFigures figures =
        ReleasedFigures.of(
            workspace,
            new ReleasedFigures.Asked(
                id + "/1",
                readers,
                LocalDate.of(2025, 5, 6),
                products.evidence(id).values(),
                List.of()),
            Progress.SILENT);
    return List.copyOf(figures.evidence().values());
  }

  private void happened(int times, LocalDate day, int hour) {
    for (int i = 0; i < times; i++) {
      rows.add(
          row(
              new DateSpan(day, day, DatePrecision.DAY),
              new IncidentDetails(hour * 60, -1, null, null, null, null, null)));
    }
  }

  private SentRow row(DateSpan span, @Nullable IncidentDetails details) {
    SentRow row =
        SentRow.of(rows.size() + 1L)
            .at(450_500, 320_500)
            .on(span)
            .type(OffenceTypes.find(SetKey.POLICE_CRIME, "violent-crime").orElseThrow().number());
    return details == null ? row : row.detailed(details);
  }
}
