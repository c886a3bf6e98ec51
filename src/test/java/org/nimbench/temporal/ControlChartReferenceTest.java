package org.nimbench.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Numbers of Montgomery's textbook, the R package qcc and the NHS charts. */
class ControlChartReferenceTest {
  private static final String FOLDER = "control_charts";

  /** The values are printed to twelve figures and more. */
  private static final Offset<Double> PRINTED = within(1e-9);

  private static final Offset<Double> XMR = within(1e-6);
  private static final Offset<Double> NHS = within(1e-5);
  private static final Percentage RELATIVE = Percentage.withPercentage(1e-7);

  private static final Map<String, Signal.Rule> RULES =
      Map.ofEntries(
          Map.entry("WER1", Signal.Rule.BEYOND_LIMIT),
          Map.entry("WER2", Signal.Rule.TWO_OF_THREE),
          Map.entry("WER3", Signal.Rule.FOUR_OF_FIVE),
          Map.entry("WER4", Signal.Rule.RUN_OF_EIGHT),
          Map.entry("NEL1", Signal.Rule.BEYOND_LIMIT),
          Map.entry("NEL2", Signal.Rule.RUN_OF_NINE),
          Map.entry("NEL3", Signal.Rule.TREND_OF_SIX),
          Map.entry("NEL4", Signal.Rule.ALTERNATING),
          Map.entry("NEL5", Signal.Rule.TWO_OF_THREE),
          Map.entry("NEL6", Signal.Rule.FOUR_OF_FIVE),
          Map.entry("NEL7", Signal.Rule.HUGGING),
          Map.entry("NEL8", Signal.Rule.MIXTURE));

  @Test
  void printedCircuitsHaveTheTextbooksLimitsAndTheSameTwoSamplesOut() throws IOException {
    JsonNode expected = ReferenceTable.expected(FOLDER, "c_chart_circuit");
    double[] counts = ReferenceTable.read("control_charts/circuit.csv").trial().column("x");
    RateLimits limits = CountCharts.c(counts);
    assertThat(limits.centre()).isCloseTo(expected.get("center").asDouble(), PRINTED);
    assertThat(limits.upper()[0]).isCloseTo(expected.get("UCL").asDouble(), PRINTED);
    assertThat(limits.lower()[0]).isCloseTo(expected.get("LCL").asDouble(), PRINTED);
    assertThat(CountCharts.signals(counts, limits, Set.of(Signal.Rule.BEYOND_LIMIT)))
        .extracting(s -> s.index() + 1)
        .containsExactly(6, 20);
    double[] revised = counts.clone();
    revised[5] = Double.NaN;
    revised[19] = Double.NaN;
    RateLimits again = CountCharts.c(revised);
    assertThat(again.centre()).isCloseTo(expected.get("revised_center").asDouble(), PRINTED);
    assertThat(again.upper()[0]).isCloseTo(expected.get("revised_UCL").asDouble(), PRINTED);
    assertThat(again.lower()[0]).isCloseTo(expected.get("revised_LCL").asDouble(), PRINTED);
  }

  @Test
  void computersOfEqualBatchesHaveTheTextbooksRateLimits() throws IOException {
    JsonNode expected = ReferenceTable.expected(FOLDER, "u_chart_pcmanufact");
    ReferenceTable table = ReferenceTable.read("control_charts/pcmanufact.csv");
    RateLimits limits = CountCharts.u(table.column("x"), table.column("size"));
    assertThat(limits.centre()).isCloseTo(expected.get("ubar").asDouble(), PRINTED);
    assertThat(limits.upper()[0]).isCloseTo(expected.get("UCL").asDouble(), PRINTED);
    assertThat(limits.lower()[0]).isCloseTo(expected.get("LCL").asDouble(), PRINTED);
  }

  @Test
  void dyedClothOfUnequalSizesHasLimitsThatFollowTheSize() throws IOException {
    JsonNode expected = ReferenceTable.expected(FOLDER, "u_chart_dyedcloth_variable_size");
    ReferenceTable table = ReferenceTable.read("control_charts/dyedcloth.csv");
    RateLimits limits = CountCharts.u(table.column("x"), table.column("size"));
    assertThat(limits.centre()).isCloseTo(expected.get("ubar").asDouble(), PRINTED);
    assertThat(limits.upper())
        .containsExactly(ReferenceTable.numbers(expected.get("UCL")), PRINTED);
    assertThat(limits.lower())
        .containsExactly(ReferenceTable.numbers(expected.get("LCL")), PRINTED);
  }

  @Test
  void viscosityHasThePublishedMovingRangeLimitsAndOneSignal() throws IOException {
    JsonNode expected = ReferenceTable.expected(FOLDER, "xmr_viscosity");
    double[] x = ReferenceTable.read("control_charts/viscosity.csv").trial().column("viscosity");
    MovingRange range = MovingRange.of(x, 0, x.length);
    assertThat(range.mean()).isCloseTo(expected.get("mean").asDouble(), XMR);
    assertThat(range.meanRange()).isCloseTo(expected.get("MRbar").asDouble(), XMR);
    assertThat(range.upper()).isCloseTo(expected.get("UNPL_2.66").asDouble(), XMR);
    assertThat(range.lower()).isCloseTo(expected.get("LNPL_2.66").asDouble(), XMR);
    assertThat(range.rangeLimit()).isCloseTo(expected.get("MR_UCL_3.267").asDouble(), XMR);
    double[] lower = new double[x.length];
    double[] upper = new double[x.length];
    Arrays.fill(lower, expected.get("LCL_3sigma_d2_1.128").asDouble());
    Arrays.fill(upper, expected.get("UCL_3sigma_d2_1.128").asDouble());
    Set<Signal.Rule> westernElectric =
        EnumSet.of(
            Signal.Rule.BEYOND_LIMIT,
            Signal.Rule.TWO_OF_THREE,
            Signal.Rule.FOUR_OF_FIVE,
            Signal.Rule.RUN_OF_EIGHT);
    assertThat(RunRules.find(x, range.mean(), lower, upper, westernElectric))
        .hasSize(expected.get("n_points_flagged_qcc_default").asInt());
  }

  @Test
  void everyRuleFlagsTheValuesThatQccFlags() throws IOException {
    JsonNode vectors = ReferenceTable.expected(FOLDER, "western_electric_rules");
    assertThat(vectors).hasSize(13);
    for (JsonNode vector : vectors) {
      double[] x = ReferenceTable.numbers(vector.get("x"));
      double[] lower = new double[x.length];
      double[] upper = new double[x.length];
      Arrays.fill(lower, -3);
      Arrays.fill(upper, 3);
      String name = vector.get("rule").asText();
      Signal.Rule rule = RULES.get(name.substring(0, 4));
      JsonNode flag = vector.get("flag");
      List<Integer> expected =
          flag.isArray()
              ? IntStream.range(0, flag.size()).map(i -> flag.get(i).asInt()).boxed().toList()
              : List.of(flag.asInt());
      assertThat(RunRules.find(x, 0, lower, upper, Set.of(rule)))
          .as(name)
          .extracting(s -> s.index() + 1)
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void theScreenedLimitsAreThoseOfTheNhsChart() throws IOException {
    JsonNode expected = ReferenceTable.expected(FOLDER, "nhs_plot_the_dots_xmr");
    double[] y = ReferenceTable.read("control_charts/nhsr_ptd_20.csv").column("y");
    MovingRange range = MovingRange.screened(y, 0, y.length);
    assertThat(range.mean()).isCloseTo(expected.get("mean").asDouble(), NHS);
    assertThat(range.lower()).isCloseTo(expected.get("lower").asDouble(), NHS);
    assertThat(range.upper()).isCloseTo(expected.get("upper").asDouble(), NHS);
    assertThat(MovingRange.screened(y, 0, 10).mean())
        .isCloseTo(expected.get("first_10_limits").get("mean").asDouble(), NHS);
  }

  @Test
  void roadDeathsVaryFarMoreThanChance() throws IOException {
    JsonNode expected =
        ReferenceTable.expected(FOLDER, "overdispersion_check_UKDriverDeaths_first24");
    double[] all =
        ReferenceTable.read("seasonal_holtwinters_ets/UKDriverDeaths.csv").column("value");
    Dispersion test = CountCharts.dispersion(Arrays.copyOf(all, 24));
    assertThat(test.mean()).isCloseTo(expected.get("mean").asDouble(), RELATIVE);
    assertThat(test.variance()).isCloseTo(expected.get("variance").asDouble(), RELATIVE);
    assertThat(test.index()).isCloseTo(expected.get("index_of_dispersion").asDouble(), RELATIVE);
    assertThat(test.chiSquared()).isCloseTo(expected.get("chi2").asDouble(), RELATIVE);
    assertThat(test.degrees()).isEqualTo(expected.get("df").asInt());
    assertThat(test.p()).isCloseTo(expected.get("p_upper").asDouble(), RELATIVE);
    assertThat(test.isPoisson()).isFalse();
  }
}
