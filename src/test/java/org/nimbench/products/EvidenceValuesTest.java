package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nimbench.study.Result;
import org.nimbench.temporal.Signal;

class EvidenceValuesTest {
  @Test
  void aHotspotSpeaksOfItsHottestSmallPart() {
    Map<String, Value> values =
        EvidenceValues.of(Evidences.of("e1", "hotspot.kde", Evidences.hotspot()));
    assertThat(values)
        .containsEntry("n", new Value.Count(360))
        .containsEntry("located-share", new Value.Share(350, 360, 1))
        .containsEntry("excluded", new Value.Count(12))
        .containsEntry("hotspot-count", new Value.Count(139))
        .containsEntry("hotspot-share", new Value.Share(139, 348, 0))
        .containsEntry("hotspot-area-share", new Value.Portion(0.021))
        .containsEntry("peak-density", new Value.Number(12.25, 1));
  }

  @Test
  void aTrendComparesWithTheSameMonthsAYearBefore() {
    Map<String, Value> values =
        EvidenceValues.of(Evidences.of("e3", "trend.monthly", Evidences.trend("monthly", null)));
    assertThat(values)
        .containsEntry("total", new Value.Count(360))
        .containsEntry("previous", new Value.Count(480))
        .containsEntry("change", new Value.Change(480, 360))
        .containsEntry("peak", new Value.Count(45))
        .containsEntry("peak-month", new Value.Month(YearMonth.of(2024, 12)))
        .containsEntry("lowest-month", new Value.Month(YearMonth.of(2025, 8)))
        .containsEntry("latest", new Value.Count(30))
        .containsEntry("year", new Value.Count(360))
        .containsEntry("mean", new Value.Number(30, 1))
        .doesNotContainKeys("upper", "year-change");
  }

  @Test
  void aGapIsNeitherALowestMonthNorComparedWithAnything() {
    Map<String, Value> values =
        EvidenceValues.of(
            Evidences.of(
                "e3", "trend.monthly", Evidences.trend("monthly", null, Evidences.COUNTS, 10)));
    assertThat(values)
        .containsEntry("total", new Value.Count(338))
        .containsEntry("gaps", new Value.Count(1))
        .containsEntry("months", new Value.Count(11))
        .containsEntry("lowest-month", new Value.Month(YearMonth.of(2025, 7)))
        .doesNotContainKeys("change", "previous");
  }

  @Test
  void limitsComeWithTheirBaseline() {
    Map<String, Value> values =
        EvidenceValues.of(
            Evidences.of("e2", "trend.control", Evidences.trend("control", Evidences.limits())));
    assertThat(values)
        .containsEntry("upper", new Value.Number(53.25, 1))
        .containsEntry("baseline-months", new Value.Count(24))
        .containsEntry("signals", new Value.Count(0));
  }

  @Test
  void theNewestSignalIsNamed() {
    Result.Trend quiet = Evidences.trend("control", Evidences.limits());
    Result.Trend trend =
        new Result.Trend(
            "control",
            quiet.series(),
            quiet.rolling12(),
            quiet.lastYear(),
            quiet.limits(),
            List.of(
                new Signal(8, Signal.Rule.RUN_OF_EIGHT, false),
                new Signal(2, Signal.Rule.BEYOND_LIMIT, true)));
    assertThat(EvidenceValues.of(Evidences.of("e2", "trend.control", trend)))
        .containsEntry("signals", new Value.Count(2))
        .containsEntry("signal-month", new Value.Month(YearMonth.of(2025, 6)));
  }

  @Test
  void theTopRowOfATableIsAPlaceAndNotWhatIsNotLocated() {
    Map<String, Value> values =
        EvidenceValues.of(Evidences.of("e5", "count", Evidences.table("area:wards")));
    assertThat(values)
        .containsEntry("top", new Value.Words("Quay"))
        .containsEntry("top-share", new Value.Share(250, 360, 0));
  }

  @Test
  void everyNameIsInTheGuide() throws IOException {
    String guide = Files.readString(Path.of("docs/formats/live-text.md"));
    Starting.Made made = Made.profile();
    LiveValues values = Made.values(made.product(), made.evidence());
    for (String owner : made.evidence().keySet()) {
      values
          .of(owner)
          .keySet()
          .forEach(name -> assertThat(guide).contains("`" + name.substring(3) + "`"));
    }
    values.of("product").keySet().forEach(name -> assertThat(guide).contains("`" + name + "`"));
    values.of("data").keySet().forEach(name -> assertThat(guide).contains("`" + name + "`"));
  }
}
