package org.nimbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Stamp;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Concentration;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.Signal;

class EvidenceJsonTest {
  private static final Stamp STAMP =
      new Stamp(
          "Wendshire Police",
          LocalDate.of(2025, 10, 14),
          SetKey.POLICE_CRIME,
          "Burglary · Oct 2024",
          "Kernel density, quartic",
          Map.of("bandwidth", "300 m"),
          438,
          429,
          426,
          Map.of("no coordinates", 9L, "outside the boundary", 3L),
          List.of(new DataVersion("set:police-crime", 4), new DataVersion("layer:wards", 1)),
          "0.1.0",
          null,
          LocalDate.of(2025, 11, 4));

  private static final Telling TELLING =
      new Telling(
          "title",
          "finding",
          "subtitle",
          "alternative",
          List.of("did"),
          List.of(new Caution("", "caution"), new Caution("few", "Only 12.")));

  @Test
  void aSurfaceIsReadBackToTheLastBit() {
    double[] values = {0, 1.0 / 3, Double.NaN, 5e-324, Math.PI, 7};
    Result.Hotspot hotspot =
        new Result.Hotspot(
            "kde",
            new Surface(new Grid(456000, 319000, 30, 3, 2), values),
            new int[] {0, 1, 0, 2, 0, 0},
            300,
            new AreaChoice("wards", List.of("E05990001")),
            new double[] {456001.25},
            new double[] {319002.5},
            new Classes(
                "multiples-of-mean",
                new double[] {1, 2},
                new double[] {2, Double.POSITIVE_INFINITY},
                new int[] {3, 1},
                new long[] {2, 1},
                1,
                0),
            List.of(new Concentration(2, 0.01, 0.02, 1, 0.3)));
    Evidence read = roundTrip(hotspot);
    Result.Hotspot back = (Result.Hotspot) read.result();
    assertThat(back.surface().values()).containsExactly(values);
    assertThat(back.classes().upper()).containsExactly(2, Double.POSITIVE_INFINITY);
    assertThat(back.concentration()).isEqualTo(hotspot.concentration());
    assertThat(back.boundary()).isEqualTo(hotspot.boundary());
    assertThat(read.stamp()).isEqualTo(STAMP);
    assertThat(read.telling()).isEqualTo(TELLING);
    assertThat(read.id()).isEqualTo("e1");
  }

  @Test
  void aSeriesIsReadBackWithItsGaps() {
    Result.Trend trend =
        new Result.Trend(
            "control",
            new MonthlySeries(
                YearMonth.of(2024, 11),
                new int[] {3, 0, 5},
                new boolean[] {true, false, true},
                new boolean[] {true, true, false}),
            new double[] {Double.NaN, Double.NaN, Double.NaN},
            new double[] {2, Double.NaN, 4},
            new ControlLimits(4, 0, 9, 2, YearMonth.of(2024, 11), YearMonth.of(2025, 1), 2),
            List.of(new Signal(2, Signal.Rule.BEYOND_LIMIT, true)));
    Result.Trend back = (Result.Trend) roundTrip(trend).result();
    assertThat(back.series().first()).isEqualTo(trend.series().first());
    assertThat(back.series().covered()).containsExactly(true, false, true);
    assertThat(back.limits()).isEqualTo(trend.limits());
    assertThat(back.signals()).isEqualTo(trend.signals());
    assertThat(back.lastYear()).containsExactly(2, Double.NaN, 4);
  }

  @Test
  void aTableIsReadBackAsItWas() {
    Result.Table table =
        new Result.Table(List.of("month", "count"), List.of(List.of("2024-10", "")), 12);
    assertThat(roundTrip(table).result()).isEqualTo(table);
  }

  @Test
  void anUnknownFieldIsRefusedByName() {
    String json = EvidenceJson.write(evidence(new Result.Table(List.of("a"), List.of(), 0)));
    for (String[] change :
        new String[][] {{"\"telling\"", "\"saying\""}, {"\"total\"", "\"sum\""}}) {
      assertThatThrownBy(() -> EvidenceJson.read(json.replace(change[0], change[1]), "e1"))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining(change[1].replace("\"", ""));
    }
  }

  /** Figures kept by earlier versions are read, and have the same hash as on the day. */
  @Test
  void cautionsThatWereKeptAsWordsAloneAreReadAndKeptAsTheyWere() {
    Evidence evidence = evidence(new Result.Table(List.of("a"), List.of(), 0));
    String older =
        EvidenceJson.write(evidence)
            .replaceFirst("\"cautions\":\\[.*?]", "\"cautions\":[\"Only 12.\"]");
    Evidence read = EvidenceJson.read(older, "e1");
    assertThat(read.telling().cautions()).containsExactly(new Caution("", "Only 12."));
    assertThat(EvidenceJson.write(read)).isEqualTo(older);
    assertThatThrownBy(
            () -> EvidenceJson.read(older.replace("\"Only 12.\"", "{\"words\":\"x\"}"), "e1"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("not a caution");
  }

  private static Evidence roundTrip(Result result) {
    return EvidenceJson.read(EvidenceJson.write(evidence(result)), "test");
  }

  private static Evidence evidence(Result result) {
    Recipe recipe =
        new Recipe("count", Filter.allCrime(), new PeriodRule.OfProduct(0), Map.of(), null);
    return new Evidence("e1", recipe, Period.parse("2024-10..2025-09"), result, STAMP, TELLING);
  }
}
