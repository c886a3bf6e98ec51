package org.nimbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nimbench.ExampleWorkspace;
import org.nimbench.example.PlantedTruth;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Excluded;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.spatial.Grid;
import org.nimbench.store.Incidents;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Studies on Northvale, whose planted truths are known. */
@SuppressWarnings("NullAway.Init")
class StudiesTest {
  private static final Period LAST_YEAR = Period.parse("2024-10..2025-09");

  /**
   * A surface sums to the incidents it was made from, less what reaches over its edge: here
   * nothing.
   */
  private static final double MASS = 1e-3;

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

  @Test
  void aBandwidthLeftToTheMethodIsToldAndTheRecipeStaysAsItWasPut() {
    Evidence evidence =
        answer("hotspot.kde", burglary(), Map.of("bandwidth", "auto", "boundary", "district"));
    assertThat(((Result.Hotspot) evidence.result()).bandwidth()).isEqualTo(300);
    assertThat(evidence.stamp().parameters()).containsEntry("bandwidth", "300 m");
    assertThat(evidence.recipe().parameters()).containsEntry("bandwidth", "auto");
    assertThat(evidence.telling().whatThisDid().get(1))
        .startsWith("The bandwidth of 300 m follows from the size of the area");
    Evidence given = answer("hotspot.kde", burglary(), Map.of("bandwidth", "300"));
    assertThat(given.telling().whatThisDid()).noneMatch(words -> words.contains("follows from"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hotspot.kde", "hotspot.grid", "trend.monthly", "trend.control", "count"})
  void whatIsUsedAndWhatIsExcludedAddUp(String method) {
    Evidence evidence = answer(method, burglary(), Map.of());
    long excluded = evidence.stamp().excluded().values().stream().mapToLong(Long::longValue).sum();
    assertThat(evidence.stamp().used() + excluded).isEqualTo(evidence.stamp().n());
    assertThat(evidence.stamp().located()).isLessThanOrEqualTo(evidence.stamp().n());
    assertThat(evidence.stamp().source())
        .isEqualTo("Wendshire Police, recorded crime and ASB (data.police.uk street files)");
  }

  @Test
  void theDensestPlaceIsAPlantedHotspot() {
    Result.Hotspot hotspot = hotspot("hotspot.kde", Map.of("boundary", "district"));
    Grid grid = hotspot.surface().grid();
    int best = 0;
    double[] values = hotspot.surface().values();
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i]) && !(values[best] >= values[i])) {
        best = i;
      }
    }
    double easting = grid.centreEasting(best % grid.columns());
    double northing = grid.centreNorthing(best / grid.columns());
    assertThat(PlantedTruth.northvale().hotspots("burglary"))
        .anyMatch(planted -> planted.holds(easting, northing));
  }

  @Test
  void aDensityWithoutABoundaryHoldsEveryIncident() {
    Result.Hotspot hotspot = hotspot("hotspot.kde", Map.of());
    double mass =
        Arrays.stream(hotspot.surface().values()).sum()
            * hotspot.surface().grid().cellSquareKilometres();
    assertThat(mass).isCloseTo(hotspot.eastings().length, within(MASS * hotspot.eastings().length));
    assertThat(Arrays.stream(hotspot.counts()).sum()).isEqualTo(hotspot.eastings().length);
  }

  @Test
  void incidentsOutsideTheBoundaryAreNamedAndNotCounted() {
    Evidence inside = answer("hotspot.kde", burglary(), Map.of("boundary", "district"));
    Evidence everywhere = answer("hotspot.kde", burglary(), Map.of());
    long outside = everywhere.stamp().used() - inside.stamp().used();
    assertThat(outside).isPositive();
    assertThat(inside.stamp().excluded()).containsEntry(Excluded.OUTSIDE.code(), outside);
    assertThat(inside.stamp().dataVersions())
        .anyMatch(version -> version.name().equals("layer:district"));
  }

  /** Releases tell them apart by their codes, people by their words. */
  @Test
  void eachCautionOfAMapStandsUnderItsCodeInItsOwnWords() {
    Recipe recipe =
        new Recipe(
            "hotspot.kde",
            Filter.all(SetKey.parse("ambulance")),
            new PeriodRule.Absolute(Period.parse("2024-10")),
            Map.of("cell", "200", "bandwidth", "300", "boundary", "district"),
            null);
    Evidence map = studies.answer(recipe, null, Progress.SILENT);
    Map<String, String> words =
        map.telling().cautions().stream().collect(Collectors.toMap(Caution::code, Caution::words));
    assertThat(words)
        .hasEntrySatisfying(
            CautionKind.NOT_LOCATED.code(), told -> assertThat(told).contains("have coordinates"))
        .hasEntrySatisfying(
            CautionKind.COARSE.code(), told -> assertThat(told).contains("less than two cells"))
        .hasEntrySatisfying(
            CautionKind.EDGE.code(),
            told -> assertThat(told).startsWith("Places near the boundary"));
  }

  @Test
  void oneAreaOfALayerIsItsOwnStudyArea() {
    String code = workspace.layer("wards").areas().get(0).code();
    Result.Hotspot hotspot = hotspot("hotspot.grid", Map.of("boundary", "wards:" + code));
    long counted =
        rows(answer("count", burglary(), Map.of("by", "area:wards", "per", "none"))).stream()
            .filter(row -> row.get(0).equals(code))
            .mapToLong(row -> Long.parseLong(row.get(2)))
            .sum();
    assertThat(hotspot.eastings()).hasSize((int) counted);
  }

  @Test
  void aTrendCountsWhatACountByMonthCounts() {
    Result.Trend trend = (Result.Trend) answer("trend.monthly", burglary(), Map.of()).result();
    List<List<String>> table = rows(answer("count", burglary(), Map.of("by", "month")));
    assertThat(table).hasSize(12);
    for (int i = 0; i < 12; i++) {
      assertThat(table.get(i))
          .containsExactly(
              trend.series().month(i).toString(), Integer.toString(trend.series().counts()[i]));
    }
  }

  @Test
  void theRollingYearLooksBackBeyondThePeriodShown() {
    Result.Trend trend = (Result.Trend) answer("trend.rolling", burglary(), Map.of()).result();
    assertThat(trend.series().first()).isEqualTo(YearMonth.of(2024, 10));
    assertThat(trend.rolling12()).doesNotContain(Double.NaN);
    assertThat(trend.rolling12()[11]).isEqualTo((double) trend.series().total());
    assertThat(trend.lastYear()).doesNotContain(Double.NaN);
  }

  @Test
  void theOperationsStepIsSeenInTheTreatedHotspots() {
    long before = 0;
    long after = 0;
    for (PlantedTruth.Hotspot planted : PlantedTruth.northvale().hotspots("burglary")) {
      if (planted.name().equals("Wharfside") || planted.name().equals("Millbrook")) {
        before += inSummer(planted, 2023) + inSummer(planted, 2024);
        after += inSummer(planted, 2025);
      }
    }
    // Two summers before, one after; the planted factor is 0.65 and chance moves it.
    assertThat(after / (before / 2.0)).isBetween(0.4, 0.85);
  }

  private static long inSummer(PlantedTruth.Hotspot planted, int year) {
    Box box =
        new Box(planted.easting(), planted.northing(), planted.easting(), planted.northing())
            .widened(planted.radius());
    Recipe recipe =
        new Recipe(
            "count",
            burglary().withBox(box),
            new PeriodRule.Absolute(Period.parse(year + "-06.." + year + "-09")),
            Map.of("by", "month"),
            null);
    return studies.answer(recipe, null, Progress.SILENT).stamp().used();
  }

  @Test
  void aRectangleCountsWhatBruteForceCounts() {
    Box box = new Box(455_000, 317_500, 457_000, 319_000);
    Incidents all = workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
    int type = OffenceTypes.all().indexOf(OffenceTypes.byLabel("Burglary").orElseThrow());
    int expected = 0;
    for (int i = 0; i < all.size(); i++) {
      boolean inYear = all.months()[i] >= 2024 * 12 + 9 && all.months()[i] <= 2025 * 12 + 8;
      if (all.types()[i] == type && inYear && box.holds(all.eastings()[i], all.northings()[i])) {
        expected++;
      }
    }
    assertThat(expected).isPositive();
    assertThat(answer("count", burglary().withBox(box), Map.of("by", "set")).stamp().used())
        .isEqualTo(expected);
  }

  @Test
  void ratesRestOnHouseholdsForBurglaryAndOnPeopleOtherwise() {
    List<String> burglary = rows(answer("count", burglary(), Map.of("by", "area:wards"))).get(0);
    Filter theft = burglary().withTypes(List.of("shoplifting"));
    List<String> other = rows(answer("count", theft, Map.of("by", "area:wards"))).get(0);
    String code = burglary.get(0);
    assertThat(Double.parseDouble(burglary.get(3)))
        .isEqualTo(
            workspace.denominators("wards").newest("households").orElseThrow().byCode().get(code));
    assertThat(Double.parseDouble(other.get(3)))
        .isEqualTo(
            workspace.denominators("wards").newest("people").orElseThrow().byCode().get(code));
    double rate = Double.parseDouble(burglary.get(4));
    assertThat(rate)
        .isCloseTo(
            1000 * Double.parseDouble(burglary.get(2)) / Double.parseDouble(burglary.get(3)),
            within(5e-5))
        .isBetween(Double.parseDouble(burglary.get(5)), Double.parseDouble(burglary.get(6)));
  }

  @Test
  void evidenceIsStaleOnceWhatItWasMadeFromChanges(@TempDir Path folder) {
    try (Workspace copy =
        Workspace.openToWrite(ExampleWorkspace.copyTo(folder), ExampleWorkspace.CLOCK)) {
      Studies own = new Studies(copy, ExampleWorkspace.CLOCK, Events.NONE);
      Recipe recipe =
          new Recipe(
              "hotspot.grid",
              burglary(),
              new PeriodRule.Absolute(LAST_YEAR),
              Map.of("boundary", "wards"),
              null);
      Evidence evidence = own.answer(recipe, null, Progress.SILENT);
      assertThat(own.isStale(evidence)).isFalse();
      copy.write(
          "areas",
          transaction -> {
            transaction.putLayer(copy.layer("beats"));
            return 0;
          });
      assertThat(own.isStale(evidence)).as("another layer changed").isFalse();
      copy.write(
          "areas",
          transaction -> {
            transaction.putLayer(copy.layer("wards"));
            return 0;
          });
      assertThat(own.isStale(evidence)).as("its own layer changed").isTrue();
    }
  }

  @Test
  void theSameRecipeGivesTheSameEvidence() {
    Evidence once = answer("hotspot.kde", burglary(), Map.of("boundary", "district"));
    Evidence again = answer("hotspot.kde", burglary(), Map.of("boundary", "district"));
    assertThat(EvidenceJson.write(again)).isEqualTo(EvidenceJson.write(once));
    assertThat(EvidenceJson.write(EvidenceJson.read(EvidenceJson.write(once), "test")))
        .isEqualTo(EvidenceJson.write(once));
  }

  private static Filter burglary() {
    return Filter.all(SetKey.POLICE_CRIME).withTypes(List.of("burglary"));
  }

  private static Evidence answer(String method, Filter filter, Map<String, String> parameters) {
    Recipe recipe =
        new Recipe(method, filter, new PeriodRule.Absolute(LAST_YEAR), parameters, null);
    return studies.answer(recipe, null, Progress.SILENT);
  }

  private static Result.Hotspot hotspot(String method, Map<String, String> parameters) {
    return (Result.Hotspot) answer(method, burglary(), parameters).result();
  }

  private static List<List<String>> rows(Evidence evidence) {
    return ((Result.Table) evidence.result()).rows();
  }
}
