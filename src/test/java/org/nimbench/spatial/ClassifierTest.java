package org.nimbench.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nimbench.RealData;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

class ClassifierTest {
  /** The breaks are printed to four decimals. */
  private static final Offset<Double> PRINTED = within(1e-4);

  private static final Offset<Double> ROUNDING = within(1e-9);

  @Test
  void employmentInCaliforniaIsClassedAsPysalClassesIt() throws IOException {
    JsonNode expected = expected("calempdensity");
    double[] values = column("classification/calemp_density_simple.csv", "density");
    assertBreaks(values, FisherJenks.upperBounds(values, 5), expected, "fisher_jenks");
    assertBreaks(values, Breaks.equalInterval(values, 5), expected, "equal_interval");
    assertBreaks(values, Breaks.quantile(values, 5), expected, "quantiles");
    assertBreaks(values, Breaks.deviations(values, -2, -1, 1, 2), expected, "std_mean");
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] shares = {.01, .1, .5, .9, .99, 1};
    double[] percentiles = Arrays.stream(shares).map(p -> Breaks.quantileOf(sorted, p)).toArray();
    assertThat(percentiles)
        .containsExactly(numbers(expected.get("percentiles_1_10_50_90_99")), PRINTED);
    assertThat(deviationFromMedians(values, FisherJenks.upperBounds(values, 5)))
        .isCloseTo(expected.get("fisher_jenks_adcm").asDouble(), PRINTED);
  }

  @Test
  void illinoisIsClassedAsJenksAndCaspallClassedIt() throws IOException {
    JsonNode expected = expected("jenks_caspall_1971_illinois");
    double[] values = column("classification/jenks71.csv", "jenks71");
    Offset<Double> printed = within(0.005);
    assertThat(FisherJenks.upperBounds(values, 5))
        .containsExactly(tail(expected, "jenks_breaks"), printed);
    assertThat(Breaks.quantile(values, 5))
        .containsExactly(tail(expected, "quantile_type7"), printed);
    assertThat(Breaks.equalInterval(values, 5)).containsExactly(tail(expected, "equal"), printed);
    assertThat(Breaks.headTail(values)).containsExactly(tail(expected, "headtails"), printed);
    double mean = Arrays.stream(values).average().orElseThrow();
    double whole = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double fit = 1 - squaredDeviations(values, FisherJenks.upperBounds(values, 5)) / whole;
    assertThat(fit).isCloseTo(expected.get("goodness_of_fit").asDouble(), ROUNDING);
  }

  @Test
  void aPowerLawHasTheHeadsAndTailsPublished() throws IOException {
    JsonNode expected = expected("head_tail_power_law");
    double[] values = IntStream.rangeClosed(1, 999).mapToDouble(i -> 1.0 / i / i).toArray();
    double[] upper = Breaks.headTail(values);
    assertThat(upper).hasSize(expected.get("k").asInt());
    assertThat(members(values, upper)).containsExactly(975, 21, 2, 1);
  }

  @Property(tries = 100)
  void noOtherBreaksFitBetterThanFisherAndJenks(
      @ForAll @IntRange(min = 1, max = 4) int classes,
      @ForAll @IntRange(min = 1, max = 14) int n,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[] values = random.ints(n, 1, 12).mapToDouble(i -> i).toArray();
    double[] distinct = Arrays.stream(values).distinct().sorted().toArray();
    double[] best = FisherJenks.upperBounds(values, classes);
    assertThat(best).hasSize(Math.min(classes, distinct.length));
    double least = Double.POSITIVE_INFINITY;
    for (int cuts = 0; cuts < 1 << distinct.length - 1; cuts++) {
      if (Integer.bitCount(cuts) == best.length - 1) {
        int chosen = cuts;
        double[] upper =
            IntStream.range(0, distinct.length)
                .filter(i -> i == distinct.length - 1 || (chosen >> i & 1) == 1)
                .mapToDouble(i -> distinct[i])
                .toArray();
        least = Math.min(least, squaredDeviations(values, upper));
      }
    }
    assertThat(squaredDeviations(values, best)).isCloseTo(least, ROUNDING);
  }

  @Test
  void aDensityIsClassedByTheMeanOfItsCellsAboveNoughtInsideTheBoundary() {
    // Mean of 1, 2, 3 and 14 is 5; neither the nought nor the cell outside counts.
    Surface surface = surface(0, 1, 2, 3, 14, Double.NaN);
    Classes classes = Classifier.multiplesOfMean(surface, new int[] {7, 0, 1, 2, 4, 9});
    assertThat(classes.lower()).containsExactly(5, 10, 15, 20, 25);
    assertThat(classes.upper()).containsExactly(10, 15, 20, 25, Double.POSITIVE_INFINITY);
    assertThat(classes.members()).containsExactly(0, 1, 0, 0, 0);
    assertThat(classes.incidents()).containsExactly(0, 4, 0, 0, 0);
    assertThat(classes.belowMembers()).isEqualTo(4);
    assertThat(classes.belowIncidents()).isEqualTo(10);
  }

  @Test
  void countsAreClassedWithTheNoughtsApart() {
    Surface surface = surface(0, 0, 0, 1, 1, 2, 9, 10);
    int[] counts = {0, 0, 0, 1, 1, 2, 9, 10};
    Classes classes = Classifier.fisherJenks(surface, counts, 2);
    assertThat(classes.lower()).containsExactly(1, 2);
    assertThat(classes.upper()).containsExactly(2, 10);
    assertThat(classes.members()).containsExactly(3, 2);
    assertThat(classes.incidents()).containsExactly(4, 19);
    assertThat(classes.belowMembers()).isEqualTo(3);
  }

  @Test
  void everySchemePutsEveryCellSomewhereOnce() {
    Random random = new Random(1);
    double[] values = new double[5_000];
    int[] counts = new int[values.length];
    Arrays.setAll(values, i -> i % 4 == 0 ? 0 : Math.exp(2 * random.nextGaussian()));
    Arrays.setAll(counts, i -> random.nextInt(3));
    values[17] = Double.NaN;
    Surface surface = new Surface(new Grid(0, 0, 10, 100, 50), values);
    List<Classes> schemes =
        List.of(
            Classifier.multiplesOfMean(surface, counts),
            Classifier.topPercent(surface, counts),
            Classifier.fisherJenks(surface, counts, 5),
            Classifier.quantile(surface, counts, 5),
            Classifier.equalInterval(surface, counts, 5),
            Classifier.standardDeviation(surface, counts),
            Classifier.headTail(surface, counts),
            Classifier.fixed(surface, counts, new double[] {1, 2, 4, Double.POSITIVE_INFINITY}));
    for (Classes classes : schemes) {
      assertThat(Arrays.stream(classes.members()).sum() + classes.belowMembers())
          .as(classes.scheme())
          .isEqualTo(values.length - 1);
      assertThat(Arrays.stream(classes.incidents()).sum() + classes.belowIncidents())
          .as(classes.scheme())
          .isEqualTo(Arrays.stream(counts).sum() - counts[17]);
      for (int i = 0; i < classes.count(); i++) {
        assertThat(classes.lower()[i]).isLessThan(classes.upper()[i]);
      }
    }
    Classes quantiles = schemes.get(3);
    assertThat(quantiles.belowMembers()).isEqualTo(1_250);
    assertThat(Arrays.stream(quantiles.members())).allMatch(m -> Math.abs(m - 750) <= 1);
  }

  @Test
  void theTopOfASurfaceNeverTakesInNoughts() {
    double[] values = new double[1_000];
    values[1] = 3;
    values[2] = 4;
    Surface surface = new Surface(new Grid(0, 0, 10, 100, 10), values);
    Classes top = Classifier.topPercent(surface, new int[1_000]);
    assertThat(top.lower()).containsExactly(3);
    assertThat(top.members()).containsExactly(2);
  }

  @Test
  void aSingleValueMakesASingleClass() {
    Surface surface = surface(0, 4, 4);
    int[] counts = {0, 4, 4};
    for (Classes classes :
        List.of(
            Classifier.fisherJenks(surface, counts, 5),
            Classifier.quantile(surface, counts, 5),
            Classifier.equalInterval(surface, counts, 5),
            Classifier.headTail(surface, counts))) {
      assertThat(classes.members()).as(classes.scheme()).containsExactly(2);
      assertThat(classes.incidents()).containsExactly(8);
    }
  }

  @Test
  void aMapOfNoughtsHasNoClasses() {
    assertThatThrownBy(() -> Classifier.multiplesOfMean(surface(0, 0), new int[2]))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().kind()).isEqualTo(ProblemKind.NOT_COMPUTABLE));
  }

  @Test
  void concentrationAddsUpFromTheHighestClassDown() {
    Surface surface = surface(0, 1, 2, 3, 14, Double.NaN);
    int[] counts = {7, 0, 1, 2, 10, 9};
    Classes classes = Classifier.fixed(surface, counts, new double[] {2, 3, 20});
    List<Concentration> lines = Concentrations.of(surface, counts, classes);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isEqualTo(new Concentration(3, 0.01, 0.2, 10, 0.5));
    assertThat(lines.get(1)).isEqualTo(new Concentration(2, 0.03, 0.6, 13, 0.65));
  }

  private static Surface surface(double... values) {
    return new Surface(new Grid(0, 0, 100, values.length, 1), values);
  }

  private static void assertBreaks(
      double[] values, double[] upper, JsonNode expected, String name) {
    String key = expected.has(name + "_k5_upper") ? "_k5_upper" : "_upper";
    assertThat(upper).as(name).containsExactly(numbers(expected.get(name + key)), PRINTED);
    assertThat(Arrays.stream(members(values, upper)).asDoubleStream().toArray())
        .as(name)
        .containsExactly(numbers(expected.get(name + "_counts")));
  }

  private static int classOf(double value, double[] upper) {
    int k = 0;
    while (k < upper.length - 1 && value > upper[k]) {
      k++;
    }
    return k;
  }

  private static int[] members(double[] values, double[] upper) {
    int[] members = new int[upper.length];
    for (double value : values) {
      members[classOf(value, upper)]++;
    }
    return members;
  }

  private static double squaredDeviations(double[] values, double[] upper) {
    double sum = 0;
    for (int k = 0; k < upper.length; k++) {
      int at = k;
      double[] in = Arrays.stream(values).filter(v -> classOf(v, upper) == at).toArray();
      double mean = Arrays.stream(in).average().orElse(0);
      sum += Arrays.stream(in).map(v -> (v - mean) * (v - mean)).sum();
    }
    return sum;
  }

  private static double deviationFromMedians(double[] values, double[] upper) {
    double sum = 0;
    for (int k = 0; k < upper.length; k++) {
      int at = k;
      double[] in = Arrays.stream(values).filter(v -> classOf(v, upper) == at).sorted().toArray();
      double median = Breaks.quantileOf(in, 0.5);
      sum += Arrays.stream(in).map(v -> Math.abs(v - median)).sum();
    }
    return sum;
  }

  private static JsonNode expected(String id) throws IOException {
    JsonNode all =
        new ObjectMapper().readTree(RealData.reference("classification/expected.json").toFile());
    return StreamSupport.stream(all.get("cases").spliterator(), false)
        .filter(c -> c.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow()
        .get("expected");
  }

  private static double[] numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }

  /** R prints the minimum first. */
  private static double[] tail(JsonNode expected, String name) {
    double[] all = numbers(expected.get(name));
    return Arrays.copyOfRange(all, 1, all.length);
  }

  private static double[] column(String file, String field) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(RealData.reference(file))) {
      return csv.stream().mapToDouble(r -> Double.parseDouble(r.getField(field))).toArray();
    }
  }
}
