package org.nimbench.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.nimbench.geography.BoundaryFile;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.PointInArea;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

class NorthvalePoliceTest {
  private static final PlantedTruth TRUTH = PlantedTruth.northvale();
  private static final List<PoliceRecord> ROWS = PoliceRecord.committed();
  private static final String ASB = "Anti-social behaviour";
  private static final String BURGLARY = "Burglary";

  /** The share of a round normal heap within twice its spread: 1 − e⁻². */
  private static final double IN_CIRCLE = 0.8647;

  /** Chance in some 2,000 burglaries, about three standard errors of a share of 0.15. */
  private static final double CHANCE = 0.025;

  /** What homes alone put into a circle of 300 m, at most. */
  private static final double BACKGROUND = 0.04;

  @Test
  void everyFileHasExactlyTheTwelvePublishedColumns() {
    for (YearMonth month : TRUTH.months()) {
      List<String> lines = PoliceRecord.lines(Path.of(PoliceFiles.file(month)));
      assertThat(lines.get(0) + "\n").isEqualTo(PoliceRow.HEADER);
    }
    assertThat(TRUTH.months()).hasSize(36);
    assertThat(ROWS).hasSize(PoliceFiles.ROWS).allMatch(row -> row.cells().size() == 12);
  }

  @Test
  void everyCrimeHasAnIdOfItsOwnAndAntiSocialBehaviourHasNone() {
    Set<String> ids = new HashSet<>();
    for (PoliceRecord row : ROWS) {
      if (row.type().equals(ASB)) {
        assertThat(row.crimeId() + row.cells().get(10)).isEmpty();
      } else {
        assertThat(row.crimeId()).matches("[0-9a-f]{64}");
        assertThat(ids.add(row.crimeId())).isTrue();
        assertThat(row.cells().get(10)).isNotEmpty();
      }
    }
  }

  @Test
  void everyTypeIsOneThatIsPublishedAndTheMixIsLikeThatOfAForce() {
    assertThat(ROWS).allMatch(row -> OffenceTypes.byLabel(row.type()).isPresent());
    assertThat(share(row -> row.type().equals("Violence and sexual offences")))
        .isCloseTo(0.35, within(0.02));
    assertThat(share(row -> row.type().equals(ASB))).isCloseTo(0.2, within(0.02));
    assertThat(share(row -> row.type().equals(BURGLARY))).isCloseTo(0.07, within(0.01));
  }

  @Test
  void aFewRowsHaveNoLocationAndAFewLieOutsideTheDistrict() {
    assertThat(share(row -> !row.isLocated())).isCloseTo(0.02, within(0.004));
    assertThat(share(row -> row.areaCode().startsWith("E019919"))).isCloseTo(0.003, within(0.001));
    for (PoliceRecord row : ROWS) {
      boolean named = !row.cells().get(6).equals("No Location");
      assertThat(row.isLocated()).isEqualTo(named);
      assertThat(row.areaCode().isEmpty()).isNotEqualTo(named);
    }
  }

  @Test
  void everyPointLiesInTheLsoaThatItsRowNames() {
    BoundaryOptions options =
        new BoundaryOptions("lsoa", null, "code", "name", null, null, "2021", null);
    var layer = BoundaryFile.read(Path.of(MapFiles.LSOAS), options, Progress.SILENT).layer();
    PointInArea lsoas = PointInArea.of(layer);
    for (PoliceRecord row : ROWS) {
      int found = lsoas.locate(row.easting(), row.northing());
      String code = found < 0 ? "" : layer.areas().get(found).code();
      String named = row.areaCode().startsWith("E019919") ? "" : row.areaCode();
      assertThat(code).isEqualTo(named);
    }
  }

  @Test
  void theBurglaryHotspotsAreWhereTheyWerePlanted() {
    long located = count(row -> row.type().equals(BURGLARY) && row.isLocated());
    for (PlantedTruth.Hotspot hotspot : TRUTH.hotspots("burglary")) {
      double inside = (double) count(row -> isIn(row, hotspot)) / located;
      double heap = IN_CIRCLE * hotspot.share();
      assertThat(inside).as(hotspot.name()).isBetween(heap - CHANCE, heap + BACKGROUND);
    }
  }

  @Test
  void violenceGathersAtTheQuayAndShopliftingAtQueensway() {
    for (PlantedTruth.Hotspot hotspot : TRUTH.hotspots()) {
      if (hotspot.name().equals("Wharfside Quay") || hotspot.name().equals("Queensway Centre")) {
        double circle = Math.PI * hotspot.radius() * hotspot.radius() / 43.5e6;
        String label = OffenceTypes.label(SetKey.POLICE_CRIME, hotspot.type());
        long located = count(row -> row.type().equals(label) && row.isLocated());
        double inside = (double) count(row -> isIn(row, hotspot)) / located;
        assertThat(inside).as(hotspot.type()).isGreaterThan(10 * circle);
      }
    }
  }

  @Test
  void burglaryPeaksInWinterAndAntiSocialBehaviourInSummer() {
    assertThat(ratio(BURGLARY, Set.of(11, 12, 1), Set.of(5, 6, 7))).isBetween(1.3, 2.1);
    assertThat(ratio(ASB, Set.of(6, 7, 8), Set.of(12, 1, 2))).isBetween(1.4, 2.0);
  }

  @Test
  void theOperationCutsBurglaryInItsTwoHotspotsOnly() {
    Map<Boolean, int[]> byYear = new HashMap<>(Map.of(true, new int[3], false, new int[3]));
    for (PlantedTruth.Hotspot hotspot : TRUTH.hotspots("burglary")) {
      boolean treated = TRUTH.step().hotspots().contains(hotspot.name());
      for (PoliceRecord row : ROWS) {
        int month = row.month().getMonthValue();
        if (isIn(row, hotspot) && month >= 6 && month <= 9) {
          byYear.getOrDefault(treated, new int[3])[row.month().getYear() - 2023]++;
        }
      }
    }
    assertThat(change(byYear.getOrDefault(true, new int[3]))).isBetween(0.5, 0.8);
    assertThat(change(byYear.getOrDefault(false, new int[3]))).isBetween(0.8, 1.4);
  }

  private static double change(int[] counts) {
    return counts[2] / ((counts[0] + counts[1]) / 2.0);
  }

  private static double ratio(String type, Set<Integer> high, Set<Integer> low) {
    return (double) count(row -> row.type().equals(type) && isIn(row, high))
        / count(row -> row.type().equals(type) && isIn(row, low));
  }

  private static boolean isIn(PoliceRecord row, Set<Integer> months) {
    return months.contains(row.month().getMonthValue());
  }

  private static boolean isIn(PoliceRecord row, PlantedTruth.Hotspot hotspot) {
    return row.type().equals(OffenceTypes.label(SetKey.POLICE_CRIME, hotspot.type()))
        && hotspot.holds(row.easting(), row.northing());
  }

  private static long count(Predicate<PoliceRecord> which) {
    return ROWS.stream().filter(which).count();
  }

  private static double share(Predicate<PoliceRecord> which) {
    return (double) count(which) / ROWS.size();
  }
}
