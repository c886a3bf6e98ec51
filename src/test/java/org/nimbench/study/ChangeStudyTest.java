package org.nimbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.spatial.Grid;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Change between two periods and counts by area on Northvale, checked by brute force. */
@SuppressWarnings("NullAway.Init")
class ChangeStudyTest {
  private static final Period NOW = Period.parse("2024-10..2025-09");
  private static final Period THEN = Period.parse("2023-10..2024-09");

  private static Workspace workspace;
  private static Studies studies;

  @BeforeAll
  static void open() {
    workspace = Workspace.openToRead(ExampleWorkspace.toRead());
    studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  private static Evidence ask(String method, Period period, Map<String, String> parameters) {
    return studies.answer(
        new Recipe(
            method,
            Filter.allCrime().withTypes(List.of("burglary")),
            new PeriodRule.Absolute(period),
            parameters,
            null),
        null,
        Progress.SILENT);
  }

  private static Result.Change change(Map<String, String> parameters) {
    return (Result.Change) ask("hotspot.change", NOW, parameters).result();
  }

  private static Result.Hotspot density(Period period, Map<String, String> parameters) {
    return (Result.Hotspot) ask("hotspot.kde", period, parameters).result();
  }

  @Test
  void theDifferenceIsTheLaterDensityMinusTheEarlierCellByCell() {
    Map<String, String> on = Map.of("boundary", "district", "cell", "100");
    Result.Change change = change(on);
    Result.Hotspot after = density(NOW, on);
    Result.Hotspot before = density(THEN, on);
    assertThat(change.difference().grid()).isEqualTo(after.surface().grid());
    double days = (double) NOW.days() / THEN.days();
    double[] values = change.difference().values();
    for (int i = 0; i < values.length; i++) {
      double expected = after.surface().values()[i] - before.surface().values()[i] * days;
      if (Double.isNaN(expected)) {
        assertThat(values[i]).isNaN();
      } else {
        assertThat(values[i]).isCloseTo(expected, within(1e-9));
      }
    }
    assertThat(change.usedAfter()).isEqualTo(after.eastings().length);
    assertThat(change.usedBefore()).isEqualTo(before.eastings().length);
  }

  @Test
  void theZOfACircleIsThatOfTheIncidentsCountedInItOneByOne() {
    Map<String, String> on = Map.of("boundary", "district", "cell", "150");
    Result.Change change = change(on);
    Result.Hotspot after = density(NOW, on);
    Result.Hotspot before = density(THEN, on);
    Grid grid = change.difference().grid();
    int flagged = 0;
    for (int i = 0; i < grid.size(); i++) {
      if (!Double.isNaN(change.z()[i])) {
        long later = near(after, grid, i);
        long earlier = near(before, grid, i);
        double expected =
            Math.max(later, earlier) < 10
                ? 0
                : new org.nimbench.measures.CountChange(earlier, later, THEN.days(), NOW.days())
                    .z();
        assertThat(change.z()[i]).as("cell " + i).isCloseTo(expected, within(1e-9));
        flagged += expected != 0 ? 1 : 0;
      }
    }
    assertThat(flagged).isGreaterThan(20);
  }

  private static long near(Result.Hotspot hotspot, Grid grid, int cell) {
    double x = grid.centreEasting(cell % grid.columns());
    double y = grid.centreNorthing(cell / grid.columns());
    long count = 0;
    for (int k = 0; k < hotspot.eastings().length; k++) {
      count += Math.hypot(hotspot.eastings()[k] - x, hotspot.northings()[k] - y) <= 300 ? 1 : 0;
    }
    return count;
  }

  @Test
  void withoutABoundaryBothPeriodsLieOnOneGridToo() {
    Result.Change change = change(Map.of("cell", "200"));
    double square = change.difference().grid().cellSquareKilometres();
    double mass = 0;
    for (double value : change.difference().values()) {
      mass += value * square;
    }
    double days = (double) NOW.days() / THEN.days();
    assertThat(mass).isCloseTo(change.usedAfter() - change.usedBefore() * days, within(0.5));
  }

  @Test
  void theClassesHoldEveryCellAndGivenBreaksAreKept() {
    Result.Change change = change(Map.of("boundary", "district", "breaks", "5,10"));
    assertThat(change.classes().steps()).containsExactly(5, 10);
    long cells =
        java.util.Arrays.stream(change.difference().values()).filter(v -> !Double.isNaN(v)).count();
    assertThat(java.util.Arrays.stream(change.classes().members()).sum()).isEqualTo((int) cells);
  }

  @Test
  void theWardsAddUpToTheWholeOfBothPeriods() {
    Result.Table table =
        (Result.Table) ask("compare.change", NOW, Map.of("layer", "wards")).result();
    assertThat(sum(table, "count"))
        .isEqualTo(ask("count", NOW, Map.of("by", "month")).stamp().used());
    assertThat(sum(table, "before"))
        .isEqualTo(ask("count", THEN, Map.of("by", "month")).stamp().used());
    assertThat(sum(table, "change")).isEqualTo(sum(table, "count") - sum(table, "before"));
  }

  @Test
  void thePercentIsLeftOutOnASmallBase() {
    Result.Table table =
        (Result.Table) ask("compare.change", NOW, Map.of("layer", "wards")).result();
    int before = table.headings().indexOf("before");
    int percent = table.headings().indexOf("percent");
    for (List<String> row : table.rows()) {
      assertThat(row.get(percent).isEmpty()).isEqualTo(Long.parseLong(row.get(before)) < 30);
    }
  }

  @Test
  void periodsThatShareADayAreRefused() {
    assertThatThrownBy(() -> ask("hotspot.change", NOW, Map.of("before", "2024-09..2024-10")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("share days");
  }

  @Test
  void evidenceOfAChangeAndOfAreasIsReadBackAsItWasWritten() {
    for (String method : List.of("hotspot.change", "hotspot.areas", "compare.change")) {
      Evidence evidence = ask(method, NOW, Map.of());
      String json = EvidenceJson.write(evidence);
      assertThat(EvidenceJson.write(EvidenceJson.read(json, "test"))).isEqualTo(json);
      assertThat(EvidenceFiles.rows(evidence.result())).hasSizeGreaterThan(2);
      assertThat(EvidenceFiles.summary(evidence).has("cautions")).isTrue();
    }
  }

  @Test
  void ratesByAreaAreTheCountOverTheHouseholdsAndTheAreasAddUp() {
    Evidence evidence = ask("hotspot.areas", NOW, Map.of("layer", "lsoa"));
    Result.Areas areas = (Result.Areas) evidence.result();
    assertThat(areas.per()).isEqualTo("households");
    assertThat(areas.year()).isPositive();
    long sum = 0;
    for (AreaFigure area : areas.areas()) {
      sum += area.count();
      if (area.denominator() > 0) {
        assertThat(area.rate()).isCloseTo(area.count() * 1000 / area.denominator(), within(1e-9));
      } else {
        assertThat(area.rate()).isNaN();
      }
    }
    assertThat(sum).isEqualTo(evidence.stamp().used());
    List<String> excluded = new ArrayList<>(evidence.stamp().excluded().keySet());
    assertThat(excluded).isNotEmpty();
  }

  @Test
  void withoutARateTheClassesAreOfCounts() {
    Result.Areas areas =
        (Result.Areas) ask("hotspot.areas", NOW, Map.of("layer", "wards", "per", "none")).result();
    assertThat(areas.per()).isEmpty();
    long members = areas.classes().belowMembers();
    for (int each : areas.classes().members()) {
      members += each;
    }
    assertThat(members).isEqualTo(areas.areas().size());
  }

  private static long sum(Result.Table table, String heading) {
    int column = table.headings().indexOf(heading);
    return table.rows().stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
  }
}
