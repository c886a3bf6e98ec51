package org.nimbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Excluded;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.IncidentDetails;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Statements about records whose times, places and codes are known from how they were made. */
@SuppressWarnings("NullAway.Init")
class QualityStudyTest {
  private static final SetKey ASB = SetKey.parse("la-asb");

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = Workspace.create(folder.resolve("town.gpkg"), "Town", ExampleWorkspace.CLOCK);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aSetIsDescribedByWhatItsRecordsSay() {
    List<SentRow> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      // 8 of 10 located, of these every second snapped; 7 timed; 4 say when recorded, 1 of them
      // late.
      IncidentDetails details =
          new IncidentDetails(
              i < 7 ? 60 * i : -1,
              -1,
              i < 4 ? LocalDate.of(2025, 5, 2).plusDays(i == 3 ? 29 : 28) : null,
              null,
              i % 2 == 0 ? "SNAP" : "POINT",
              null,
              null);
      rows.add(row(i, i < 8, i < 9 ? 0 : -1, details));
    }
    SentFile.of(ASB).repeating(3).into(workspace, rows);
    Evidence evidence = answer("quality", Filter.all(SetKey.POLICE_CRIME), null);
    Result.Table table = (Result.Table) evidence.result();
    assertThat(table.headings()).isEqualTo(QualityStudy.HEADINGS);
    assertThat(table.rows())
        .containsExactly(
            List.of(
                "la-asb",
                "10",
                "2025-05-02",
                "2025-05-02",
                "80.0",
                "70.0",
                "25.0",
                "10.0",
                "50.0",
                "3",
                "0"));
    assertThat(evidence.telling().cautionsInWords())
        .as("80 per cent is below the line")
        .singleElement()
        .asString()
        .contains(ASB.inWords(), "80%", "85");
    assertThat(evidence.stamp().n()).isEqualTo(10);
  }

  @Test
  void withoutRecordsThereIsNoStatement() {
    assertThatThrownBy(() -> answer("quality", Filter.all(ASB), null))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo("study.quality.nothing"));
  }

  @Test
  void hoursCountWhereTheyAreKnownAndSayWhereTheyAreNot() {
    List<SentRow> rows = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      rows.add(row(hour, true, 0, timed(60 * hour + 59)));
    }
    rows.add(row(24, true, 0, IncidentDetails.NONE));
    SentFile.of(ASB).into(workspace, rows);
    Filter night =
        new Filter(ASB, List.of(), null, null, Set.of(), HourRange.parse("22-03"), null, null);
    Evidence atNight = answer("count", night, "type");
    assertThat(atNight.stamp().used()).as("22, 23, 0, 1 and 2").isEqualTo(5);
    assertThat(atNight.stamp().excluded())
        .containsExactly(Map.entry(Excluded.HOUR_UNKNOWN.code(), 1L));
    Result.Table byHour = (Result.Table) answer("count", Filter.all(ASB), "hour").result();
    assertThat(byHour.rows()).hasSize(25);
    assertThat(byHour.rows().get(23)).startsWith("23", "1");
    assertThat(byHour.rows().get(24)).startsWith("time not known", "1");
  }

  @Test
  void nightsBelongToTheDayTheyBeginOnAndUnknownHoursThatMayLieInThemAreTold() {
    List<SentRow> rows = new ArrayList<>();
    LocalDate monday = LocalDate.of(2025, 5, 5);
    long line = 1;
    for (int day = 0; day < 7; day++) {
      for (int hour = 0; hour < 24; hour++) {
        rows.add(on(line++, monday.plusDays(day), timed(60 * hour)));
      }
      rows.add(on(line++, monday.plusDays(day), IncidentDetails.NONE));
    }
    SentFile.of(ASB).into(workspace, rows);
    Filter fridays =
        Filter.all(ASB).withDays(Set.of(DayOfWeek.FRIDAY)).withHours(HourRange.parse("22-04"));
    Evidence nights = answer("count", fridays, "weekday");
    assertThat(nights.stamp().used()).as("Friday 22, 23; Saturday 0 to 3").isEqualTo(6);
    assertThat(nights.stamp().excluded())
        .as("a Friday and a Saturday")
        .containsExactly(Map.entry(Excluded.HOUR_UNKNOWN.code(), 2L));
    List<List<String>> counted = ((Result.Table) nights.result()).rows();
    assertThat(counted.get(4)).containsExactly("5", "6");
    assertThat(counted.get(5)).as("nothing began on a Saturday").containsExactly("6", "0");
  }

  @Test
  void aFigureOfNightsFromAVersionThatCountedThemOtherwiseIsStale() {
    LocalDate monday = LocalDate.of(2025, 5, 5);
    SentFile.of(ASB).into(workspace, List.of(on(1, monday, timed(60 * 23))));
    Evidence nights =
        answer(
            "count",
            Filter.all(ASB).withDays(Set.of(DayOfWeek.MONDAY)).withHours(HourRange.parse("22-04")),
            "type");
    Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
    assertThat(studies.isStale(nights)).isFalse();
    String now = EvidenceJson.write(nights);
    assertThat(studies.isStale(EvidenceJson.read(now.replace(" next day", " and on"), "e1")))
        .as("whatever words a stamp has for it")
        .isFalse();
    String between = EvidenceJson.write(nights.withCautions(List.of()));
    assertThat(studies.isStale(EvidenceJson.read(between, "e1")))
        .as("of a version that counted so and had no caution")
        .isFalse();
    String older = between.replace(" next day", "");
    assertThat(older).isNotEqualTo(between);
    assertThat(studies.isStale(EvidenceJson.read(older, "e1"))).isTrue();
  }

  @Test
  void aPeriodLeavesOutWhatIsNotWhollyInside() {
    SentFile.of(ASB).into(workspace, row(0, true, 0, IncidentDetails.NONE));
    assertThat(workspace.quality(Period.parse("2025-05"))).hasSize(1);
    assertThat(workspace.quality(Period.parse("2025-06"))).isEmpty();
  }

  private Evidence answer(String method, Filter filter, @Nullable String by) {
    Map<String, String> parameters = by == null ? Map.of() : Map.of("by", by);
    Recipe recipe = new Recipe(method, filter, new PeriodRule.Always(), parameters, null);
    return new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE)
        .answer(recipe, null, Progress.SILENT);
  }

  private static IncidentDetails timed(int minutes) {
    return new IncidentDetails(minutes, -1, null, null, null, null, null);
  }

  private static SentRow on(long line, LocalDate day, IncidentDetails details) {
    return SentRow.of(line)
        .on(new DateSpan(day, day, DatePrecision.MINUTE))
        .type(0)
        .detailed(details);
  }

  private static SentRow row(int line, boolean located, int type, IncidentDetails details) {
    LocalDate day = LocalDate.of(2025, 5, 2);
    SentRow row = SentRow.of(line + 1L).on(new DateSpan(day, day, DatePrecision.MINUTE)).type(type);
    return (located ? row : row.nowhere()).detailed(details);
  }
}
