package org.nimbench.products;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nimbench.document.Block;
import org.nimbench.spatial.ChangeClasses;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

class EvidenceBlocksTest {
  private final EvidenceBlocks blocks =
      new EvidenceBlocks(Made::picture, Made::scene, one -> Optional.empty());

  @Test
  void aFigureCarriesItsFindingAndItsStampInAFixedOrder() {
    Evidence evidence = Evidences.of("e1", "hotspot.kde", Evidences.hotspot());
    Block.Figure figure = (Block.Figure) blocks.of(evidence).get(0);
    assertThat(figure.caption()).isEqualTo("Finding of hotspot.kde");
    assertThat(figure.stamp().stream().map(Block.Labelled::label))
        .containsExactly("Source", "n", "Located", "Method", "Map", "Evidence");
    assertThat(figure.stamp().stream().map(Block.Labelled::words))
        .startsWith(
            "police.uk street-level crime, Northvale Police, as at 03/11/2025.",
            "360; 348 used; 10 not counted: no coordinates; 2 not counted: outside the boundary.",
            "350 (97.2%).",
            "Method hotspot.kde; bandwidth 300 m.",
            "British National Grid (EPSG:27700); boundary: Northvale. Northvale is invented.");
    assertThat(figure.stamp().get(5).words())
        .matches("e1, made 07/11/2025, [0-9a-f]{4}-[0-9a-f]{4}");
  }

  @Test
  void theHashFollowsTheFigures() {
    Evidence one = Evidences.of("e3", "trend.monthly", Evidences.trend("monthly", null));
    int[] other = Evidences.COUNTS.clone();
    other[3]++;
    Evidence two = Evidences.of("e3", "trend.monthly", Evidences.trend("monthly", null, other, -1));
    assertThat(StampLines.hash(one)).isEqualTo(StampLines.hash(one));
    assertThat(StampLines.hash(one)).isNotEqualTo(StampLines.hash(two));
  }

  @Test
  void aMonthlyChartHasItsNumbersBesideItWithGapsAsNoData() {
    Evidence evidence =
        Evidences.of("e3", "trend.monthly", Evidences.trend("monthly", null, Evidences.COUNTS, 10));
    List<Block> both = blocks.of(evidence);
    Block.Table table = (Block.Table) both.get(1);
    assertThat(table.id()).isEqualTo("e3-months");
    assertThat(table.rows().get(0)).containsExactly("Oct 2024", "30", "40", "−10");
    assertThat(table.rows().get(10)).containsExactly("Aug 2025", "no data", "40", "–");
    assertThat(table.rows().get(12)).containsExactly("Total", "338", "–", "–");
    assertThat(table.caption())
        .isEqualTo("December 2024 had the most, 45; July 2025 the fewest, 24");
  }

  @Test
  void totalsOfTwoWholeYearsCompare() {
    Evidence evidence = Evidences.of("e3", "trend.monthly", Evidences.trend("monthly", null));
    Block.Table table = (Block.Table) blocks.of(evidence).get(1);
    assertThat(table.rows().get(12)).containsExactly("Total", "360", "480", "−120");
  }

  @Test
  void areasStandByCountWithRatesWhereACountCarriesOne() {
    Block.Table table = table("area:wards");
    assertThat(table.columns().stream().map(Block.Column::heading))
        .containsExactly("Area", "Count", "Share", "Rate per 1,000", "95% range");
    assertThat(table.rows())
        .containsExactly(
            List.of("Quay", "250", "69%", "50.0", "44.0 to 56.6"),
            List.of("Abbey", "90", "25%", "22.5", "18.1 to 27.7"),
            List.of("Wold", "8", "2%", "–", "–"),
            List.of("Outside", "2", "1%", "–", "–"),
            List.of("Not located", "10", "3%", "–", "–"),
            List.of("Total", "360", "100%", "–", "–"));
    assertThat(table.totalRow()).isTrue();
  }

  @Test
  void manyAreasAreDrawnTogetherAndTheColumnStillAddsUp() {
    List<List<String>> rows =
        Stream.concat(
                IntStream.range(0, 40)
                    .mapToObj(i -> List.of("E" + i, "Area " + i, Integer.toString(i))),
                Stream.of(List.of("", "Not located", "5")))
            .toList();
    Evidence evidence =
        Evidences.of("e5", "count", new Result.Table(List.of("code", "name", "count"), rows, 785));
    Block.Table table = (Block.Table) blocks.of(evidence).get(0);
    assertThat(table.rows()).hasSize(TableBlocks.AREAS_APART + 3);
    assertThat(table.rows().get(0)).startsWith("Area 39", "39");
    assertThat(table.rows().get(TableBlocks.AREAS_APART)).startsWith("30 other areas", "435");
    long sum =
        table.rows().subList(0, table.rows().size() - 1).stream()
            .mapToLong(row -> Long.parseLong(row.get(1)))
            .sum();
    assertThat(sum).isEqualTo(785);
    Block.Table whole = Objects.requireNonNull(table.whole());
    assertThat(whole.rows()).as("a workbook holds every area").hasSize(42);
    assertThat(whole.rows().get(39)).startsWith("Area 0", "0");
    assertThat(whole.rows().get(41)).startsWith("Total", "785");
  }

  @Test
  void aMapByAreasHandsOverEveryAreaWithItsCountItsRateAndItsClass() {
    Result.Areas areas =
        new Result.Areas(
            "wards",
            "people",
            2024,
            List.of(
                new AreaFigure("E1", "Quay", 250, 5000, 50, 44.0, 56.6),
                new AreaFigure("E2", "Abbey", 90, 4000, 22.5, 18.1, 27.7),
                new AreaFigure("E3", "Wold", 8, 2000, 4, 1.7, 7.9),
                new AreaFigure("E4", "Moor", 12, NaN, NaN, NaN, NaN)),
            classes(new double[] {4, 20}, new double[] {20, 50}),
            3);
    Block.Table data = data(Evidences.of("e6", "hotspot.areas", areas));
    assertThat(data.columns().stream().map(Block.Column::heading))
        .containsExactly(
            "Code", "Area", "Count", "Rate per 1,000", "95% range", "Class on the map");
    assertThat(data.rows())
        .containsExactly(
            List.of("E1", "Quay", "250", "50.0", "44.0 to 56.6", "20.0 to 50.0"),
            List.of("E2", "Abbey", "90", "22.5", "18.1 to 27.7", "20.0 to 50.0"),
            List.of("E3", "Wold", "8", "–", "–", "4.0 to 20.0"),
            List.of("E4", "Moor", "12", "–", "–", "–"),
            List.of("–", "Outside all areas", "3", "–", "–", "–"));
  }

  @Test
  void aMapOfCountsHasNoColumnsForRates() {
    Result.Areas areas =
        new Result.Areas(
            "wards",
            "",
            0,
            List.of(new AreaFigure("E1", "Quay", 5, NaN, NaN, NaN, NaN)),
            classes(new double[] {1}, new double[] {5}),
            0);
    assertThat(data(Evidences.of("e6", "hotspot.areas", areas)).rows())
        .containsExactly(List.of("E1", "Quay", "5", "1.0 to 5.0"));
  }

  @Test
  void aMapOfChangeHandsOverItsLegend() {
    Grid grid = new Grid(0, 0, 500, 2, 2);
    Surface difference = new Surface(grid, new double[] {12, -3, 0, NaN});
    Result.Change change =
        new Result.Change(
            difference,
            new double[4],
            new int[4],
            new int[4],
            300,
            null,
            ChangeClasses.fixed(difference, new double[] {2, 6}),
            "2023-10..2024-09",
            "2024-10..2025-09",
            10,
            12,
            true);
    assertThat(data(Evidences.of("e7", "hotspot.change", change)).rows())
        .containsExactly(
            List.of("6.0", "–", "1", "0.25"),
            List.of("2.0", "6.0", "0", "0.00"),
            List.of("−2.0", "2.0", "1", "0.25"),
            List.of("−6.0", "−2.0", "1", "0.25"),
            List.of("–", "−6.0", "0", "0.00"));
  }

  private static Classes classes(double[] lower, double[] upper) {
    int classes = lower.length;
    return new Classes("fixed", lower, upper, new int[classes], new long[classes], 0, 0);
  }

  private Block.Table data(Evidence evidence) {
    return Objects.requireNonNull(((Block.Figure) blocks.of(evidence).get(0)).data());
  }

  @Test
  void whatChangedByAreaIsPrintedForBothPeriodsAndAddsUp() {
    Block.Table table = changes(2);
    assertThat(table.columns().stream().map(Block.Column::heading))
        .containsExactly("Area", "Before", "Now", "Change", "Reading");
    assertThat(table.rows())
        .containsExactly(
            List.of("Area 0", "100", "140", "+40", "beyond usual"),
            List.of("Area 1", "100", "139", "+39", "beyond usual"),
            List.of("Not located", "3", "1", "−2", "small number"),
            List.of("Total", "203", "280", "+77", "–"));
    assertThat(Objects.requireNonNull(table.whole()).columns().stream().map(Block.Column::heading))
        .containsExactly("Area", "Code", "Before", "Now", "Change", "Per cent", "z", "Reading");
    assertThat(table.whole().rows().get(0))
        .containsExactly("Area 0", "E0", "100", "140", "+40", "+40%", "2.6", "beyond usual");
    assertThat(table.whole().rows().get(2))
        .containsExactly("Not located", "–", "3", "1", "−2", "–", "−1.0", "small number");
    assertThat(table.whole().rows().get(3))
        .containsExactly("Total", "–", "203", "280", "+77", "–", "–", "–");
  }

  @Test
  void ofManyAreasThoseThatChangedMostStandApartAndAWorkbookHoldsAll() {
    Block.Table table = changes(40);
    assertThat(table.rows()).hasSize(TableBlocks.AREAS_APART + 3);
    assertThat(table.rows().get(TableBlocks.AREAS_APART))
        .startsWith("30 other areas", "3,000")
        .endsWith("–");
    assertThat(table.rows().get(TableBlocks.AREAS_APART + 2)).startsWith("Total", "4,003");
    assertThat(Objects.requireNonNull(table.whole()).rows()).hasSize(42);
  }

  private Block.Table changes(int areas) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < areas; i++) {
      String change = Integer.toString(40 - i);
      String z = Double.toString(2.6 - 0.01 * i);
      rows.add(
          List.of(
              "E" + i,
              "Area " + i,
              Integer.toString(140 - i),
              "100",
              change,
              change + ".0000",
              z,
              "beyond usual"));
    }
    rows.add(List.of("", "Not located", "1", "3", "-2", "", "-1.0", "small number"));
    Result.Table result =
        new Result.Table(
            List.of("code", "name", "count", "before", "change", "percent", "z", "reading"),
            rows,
            rows.stream().mapToLong(row -> Long.parseLong(row.get(2))).sum());
    return (Block.Table) blocks.of(Evidences.of("e8", "compare.change", result)).get(0);
  }

  @Test
  void aMonthThatIsNotCoveredIsNoDataAndMonthsKeepTheirOrder() {
    assertThat(table("month").rows())
        .containsExactly(
            List.of("Oct 2024", "355", "99%"),
            List.of("Nov 2024", "no data", "–"),
            List.of("Dec 2024", "5", "1%"),
            List.of("Total", "360", "100%"));
  }

  @Test
  void outcomesStandByCount() {
    assertThat(table("outcome").rows().get(0)).startsWith("No suspect found", "260");
    assertThat(table("outcome").caption())
        .isEqualTo("Most frequent is “No suspect found”, 260 of 360 (72%)");
    assertThat(table("area:wards").caption()).isEqualTo("Quay has the most, 250 of 360 (69%)");
    assertThat(table("outcome").columns().get(0).heading()).isEqualTo("Latest outcome");
  }

  @Test
  void sharesOfATableFillItsWidth() {
    assertThat(table("area:wards").columns().stream().mapToDouble(Block.Column::share).sum())
        .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
  }

  private Block.Table table(String by) {
    return (Block.Table) blocks.of(Evidences.of("e5", "count", Evidences.table(by))).get(0);
  }

  @Test
  void theNumbersOfAChartLieOnTheirSideBesideTheYearBefore() {
    Evidence evidence = Evidences.of("e3", "trend.monthly", Evidences.trend("monthly", null));
    Block.Table table = (Block.Table) blocks.numbers(evidence).get(0);
    assertThat(table.id()).isEqualTo("e3");
    assertThat(table.columns()).hasSize(14);
    assertThat(table.rows().get(0)).startsWith("Count", "30", "32", "45").endsWith("30", "360");
    assertThat(table.rows().get(1)).startsWith("A year before", "40").endsWith("480");
    assertThat(table.looks()).hasSize(12);
  }

  @Test
  void daysOnWhichNightsBeginAreHeadedAndNamedAsSuch() {
    Block.Table nights = table("night");
    assertThat(nights.columns().stream().map(Block.Column::heading))
        .containsExactly("Night that begins on", "Mon", "Fri", "Total");
    assertThat(nights.caption()).isEqualTo("Friday night has the most, 260 of 360 (72%)");
    assertThat(table("weekday").columns().get(0).heading()).isEqualTo("Day");
    assertThat(table("weekday").caption()).startsWith("Friday has the most");
  }

  @Test
  void nightsByHourAreATableInTheOrderOfTheWeek() {
    List<List<String>> rows = List.of(List.of("5", "23", "4"), List.of("5", "1", "6"));
    Evidence evidence =
        Evidences.of("e9", "count", new Result.Table(List.of("night", "hour", "count"), rows, 10));
    Block.Table table = (Block.Table) blocks.of(evidence).get(0);
    assertThat(table.columns().stream().map(Block.Column::heading))
        .startsWith("Night that begins on", "Hour");
    assertThat(table.rows().get(0)).startsWith("Friday", "23", "4");
  }

  @Test
  void hoursStandInTwoLinesThatAddUp() {
    List<List<String>> rows =
        Stream.concat(
                IntStream.range(0, 24).mapToObj(i -> List.of(Integer.toString(i), "2")),
                Stream.of(List.of("time not known", "3")))
            .toList();
    Evidence evidence =
        Evidences.of("e9", "count", new Result.Table(List.of("hour", "count"), rows, 51));
    Block.Table table = (Block.Table) blocks.of(evidence).get(0);
    assertThat(table.rows()).hasSize(4);
    assertThat(table.rows().stream().map(row -> row.get(13)))
        .containsExactly("24", "24", "3", "51");
  }
}
