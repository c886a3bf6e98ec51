package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;

class TrendPictureTest {
  private static final PictureStyle FIGURE = new PictureStyle(160, 62, Look.PAPER, "", false);

  /** The library draws in hundredths of a millimetre and in floats. */
  private static final double DRAWN = 0.02;

  private static Drawing control(MonthlySeries series, int baseline) {
    return Pictures.chart(Months.control(series, baseline), FIGURE);
  }

  @Test
  void limitsAreNamedWithTheirValues() {
    Drawing drawing = control(Months.gappy(), 24);
    Checks.check(drawing);
    assertThat(Checks.words(drawing))
        .contains("Upper limit 342", "Average 295", "Lower limit 247", "Burglaries a month");
  }

  @Test
  void gapsIncompleteMonthAndSignalsAreSaidInWords() {
    assertThat(Checks.words(control(Months.gappy(), 24)))
        .contains("no data", "Dec 2024", "not complete", "Frozen baseline")
        .contains("2 months above the upper limit", "412", "405");
    assertThat(Checks.words(control(Months.calm(), 18)))
        .contains("14 months running below the average");
  }

  @Test
  void everyKindAndLookKeepsItsTextsApart() {
    for (Look look : Look.values()) {
      PictureStyle style = new PictureStyle(180, 110, look, "OFFICIAL", true);
      for (MonthlySeries series : List.of(Months.gappy(), Months.calm())) {
        Checks.check(Pictures.chart(Months.control(series, 20), style));
        Checks.check(Pictures.chart(Months.kind("monthly", series), style));
        Checks.check(Pictures.chart(Months.kind("rolling", series), style));
      }
    }
  }

  @Property(tries = 60)
  void noSeriesMakesTextsMeet(
      @ForAll @IntRange(max = 99999) int seed, @ForAll @IntRange(min = 1, max = 130) int months) {
    SplittableRandom random = new SplittableRandom(seed);
    int level = 1 + random.nextInt(2000);
    int[] counts = new int[months];
    boolean[] covered = new boolean[months];
    boolean[] complete = new boolean[months];
    for (int i = 0; i < months; i++) {
      counts[i] = (int) (level * (0.4 + random.nextDouble() + (i > months / 2 ? 0.3 : 0)));
      covered[i] = random.nextInt(12) > 0;
      complete[i] = i < months - 1 || random.nextBoolean();
    }
    covered[0] = true;
    YearMonth first = YearMonth.of(2015, 1 + random.nextInt(12));
    MonthlySeries series = new MonthlySeries(first, counts, covered, complete);
    Checks.check(Pictures.chart(Months.kind("monthly", series), FIGURE));
    Checks.check(Pictures.chart(Months.kind("rolling", series), FIGURE));
    if (months > 2 && covered[1]) {
      Checks.check(control(series, 24));
    }
  }

  @Test
  void theLibraryDrawsWhereTheScaleSays() {
    MonthlySeries series = Months.calm();
    Sketch sketch = new Sketch(Palette.of(Look.PAPER));
    Bounds plot = new Bounds(10, 5, 130, 50);
    ChartScale scale = ChartScale.of(plot, series.length(), 44);
    ChartLook look = new ChartLook(sketch.palette);
    var chart = look.plot(scale);
    chart.setDataset(TrendFrame.dataset(TrendPicture.values(series), null));
    chart.setRenderer(look.line(Palette.of(Look.PAPER).series(), 0.4));
    look.draw(sketch, chart, scale);
    double[] line = longest(sketch.marks());
    assertThat(line).hasSize(2 * series.length());
    for (int i = 0; i < series.length(); i++) {
      assertThat(line[2 * i]).isCloseTo(scale.x(i), within(DRAWN));
      assertThat(line[2 * i + 1]).isCloseTo(scale.y(series.counts()[i]), within(DRAWN));
    }
  }

  private static double[] longest(List<Mark> marks) {
    double[] longest = {};
    for (Mark mark : marks) {
      double[] found = longest;
      if (mark instanceof Mark.Group group) {
        found = longest(group.marks());
      } else if (mark instanceof Mark.Shape shape && shape.fill() == null) {
        found = shape.path().coordinates();
      }
      longest = found.length > longest.length ? found : longest;
    }
    return longest;
  }

  @Test
  void aGapIsHatchedAndNothingIsDrawnThroughIt() {
    MonthlySeries series = Months.gappy();
    Drawing drawing = control(series, 24);
    List<double[]> hatched = new ArrayList<>();
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Shape shape && shape.fill() instanceof Fill.Hatched) {
        hatched.add(shape.path().coordinates());
      }
    }
    assertThat(hatched).hasSize(2);
    double month = hatched.get(0)[2] - hatched.get(0)[0];
    assertThat(hatched.get(1)[2] - hatched.get(1)[0]).isCloseTo(3 * month, within(1e-9));
  }

  @Test
  void signsOfSignalsDifferFromPointsInShape() {
    assertThat(colours(control(Months.gappy(), 24))).contains(Palette.of(Look.PAPER).alert().rgb());
    int[] steady = new int[36];
    Arrays.setAll(steady, i -> 30 + i % 2);
    boolean[] all = new boolean[36];
    Arrays.fill(all, true);
    MonthlySeries calm = new MonthlySeries(YearMonth.of(2022, 1), steady, all, all);
    assertThat(colours(control(calm, 24))).doesNotContain(Palette.of(Look.PAPER).alert().rgb());
  }

  private static List<Integer> colours(Drawing drawing) {
    List<Integer> colours = new ArrayList<>();
    fills(drawing.marks(), colours);
    return colours;
  }

  private static void fills(List<Mark> marks, List<Integer> colours) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        fills(group.marks(), colours);
      } else if (mark instanceof Mark.Shape shape && shape.fill() instanceof Fill.Solid solid) {
        colours.add(solid.colour().rgb());
      }
    }
  }

  @Test
  void valuesStartAtNought() {
    assertThat(Checks.words(control(Months.gappy(), 24))).contains("0", "100", "500");
    ChartScale scale = ChartScale.of(new Bounds(0, 0, 100, 50), 12, 412);
    assertThat(scale.y(0)).isEqualTo(50);
    assertThat(scale.top()).isEqualTo(500);
  }

  @Property(tries = 300)
  void theAxisEndsAboveTheGreatestValueInAFewRoundSteps(
      @ForAll @IntRange(max = 2_000_000) int greatest) {
    ChartScale scale = ChartScale.of(new Bounds(0, 0, 100, 50), 12, greatest);
    assertThat(scale.top()).isGreaterThanOrEqualTo(greatest);
    assertThat(scale.top() / scale.step()).isBetween(1.0, 7.0);
    assertThat(scale.step()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void theRollingYearNamesItsLastValueAndSaysWhereItCannotBe() {
    assertThat(Checks.words(Pictures.chart(Months.kind("rolling", Months.calm()), FIGURE)))
        .contains("307 to Sep 2025", "403 to Sep 2024", "no full 12 months");
  }

  @Test
  void barsAreComparedWithTheYearBefore() {
    assertThat(Checks.words(Pictures.chart(Months.kind("monthly", Months.gappy()), FIGURE)))
        .contains("Same month", "a year before", "412", "not complete");
  }

  @Test
  void whatIsWrittenStandsAtItsMonthWithItsDate() {
    Drawing drawing = Pictures.chart(Months.written(), FIGURE);
    Checks.check(drawing);
    assertThat(String.join(" ", Checks.words(drawing)))
        .contains("Counting rule changed", "01/04/2023")
        .contains("Two gangs", "Dec 2023")
        .contains("Op Lantern", "02/06/2025");
  }

  @Test
  void limitsAreDrawnFromTheBreakOnAndMonthsBeforeItAreRings() {
    PlacedChart chart = Pictures.placed(Months.written(), null, FIGURE);
    double from = chart.places().marks().get(6).left();
    assertThat(dashed(chart.drawing().marks())).hasSizeGreaterThanOrEqualTo(2);
    List<double[]> across =
        dashed(chart.drawing().marks()).stream().filter(path -> path[1] == path[3]).toList();
    assertThat(across).hasSize(2).allSatisfy(path -> assertThat(path[0]).isEqualTo(from));
  }

  private static List<double[]> dashed(List<Mark> marks) {
    List<double[]> found = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Shape shape
          && shape.pen() != null
          && !shape.pen().dashes().isEmpty()) {
        found.add(shape.path().coordinates());
      }
    }
    return found;
  }

  @Test
  void aSeasonNamesItsMonthsAndTheAverage() {
    Drawing drawing = Pictures.chart(Months.season(), FIGURE);
    Checks.check(drawing);
    assertThat(Checks.words(drawing)).contains("Jan", "Dec", "129", "84", "Average month");
  }

  @Test
  void everythingStandsBehindWhatIsSelectedUnderItsName() {
    MonthlySeries all = Months.calm();
    int[] few = Arrays.stream(all.counts()).map(count -> count / 4).toArray();
    MonthlySeries part = new MonthlySeries(all.first(), few, all.covered(), all.complete());
    for (String kind : List.of("monthly", "rolling", "control")) {
      Evidence whole = kind.equals("control") ? Months.control(all, 18) : Months.kind(kind, all);
      Evidence some = kind.equals("control") ? Months.control(part, 18) : Months.kind(kind, part);
      Beside beside = new Beside((Result.Trend) whole.result(), "All Northvale");
      PlacedChart chart = Pictures.placed(some, beside, FIGURE);
      Checks.check(chart.drawing());
      assertThat(Checks.words(chart.drawing())).as(kind).contains("All Northvale");
    }
  }

  @Test
  void aLowPaneStillHoldsAChart() {
    PictureStyle low = new PictureStyle(100, 30, Look.LIGHT, "", false);
    Checks.check(Pictures.chart(Months.kind("rolling", Months.calm()), low));
    Checks.check(Pictures.chart(Months.season(), low));
    Checks.check(Pictures.chart(Months.written(), low));
  }

  @Test
  void theSameEvidenceGivesTheSameDrawing() {
    assertThat(DrawingFiles.svg(control(Months.gappy(), 24)))
        .isEqualTo(DrawingFiles.svg(control(Months.gappy(), 24)));
  }

  @Test
  void aHotspotIsNoChart() {
    assertThatThrownBy(() -> Pictures.chart(District.kde(), FIGURE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
