package org.nimbench.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

class ReleaseControlTest {
  private static final Period MARCH = Grid.month(2);
  private static final ReleaseRules PUBLIC = ReleaseRules.usual(ReleaseClass.PUBLIC);
  private static final SetKey ADMISSIONS = SetKey.PRESCRIBED.get(8);
  private static final Place ALL = new Place(AreaLevel.DISTRICT, "all");

  @Test
  void aCountOfThreeThatItsTotalWouldGiveAwayIsHiddenWithTheCheapestOthers() {
    Judged judged = judge(PUBLIC, table(new long[][] {{3, 40, 50}, {20, 9, 30}, {60, 70, 80}}));
    assertThat(text(judged, 0, 0)).isEqualTo("*");
    // The cycle of the smallest counts: 3, 40, 20, 9.
    assertThat(hidden(judged)).containsExactlyInAnyOrder("0/0", "0/1", "1/0", "1/1");
    SuppressionLog.Line small = line(judged, 0, 0);
    assertThat(small.reason()).isEqualTo(Reason.SMALL);
    assertThat(small.interval()).isEqualTo(new Interval(1, 22L));
    SuppressionLog.Line other = line(judged, 1, 1);
    assertThat(other.reason()).isEqualTo(Reason.PROTECTS);
    assertThat(other.protects()).isEqualTo(cell(0, 0));
    assertThat(judged.log().isProved()).isTrue();
  }

  @Test
  void theExampleOfFischettiAndSalazarHasTheirIntervals() {
    // Investment by activity and region (JASA 95, 2000); 22 is secret; they find 5 to 30 when the
    // same four cells are left out.
    long[][] counts = {{20, 50, 10}, {8, 19, 22}, {17, 32, 12}};
    Attack attack = attack(counts, Set.of("1/0", "1/2", "2/0", "2/2"));
    assertThat(attack.interval(index("1/2", "1/0", "1/2", "2/0", "2/2")))
        .isEqualTo(new Interval(5, 30L));
  }

  @Test
  void aCellThatEveryLineHidesTwiceMayStillBeWorkedOut() {
    // The pattern that sdcTable tests with: two and more are hidden in each line, and yet w|b is
    // 47; with x|d hidden too it is 0 to 78.
    long[][] counts = {{30, 47, 64, 89}, {90, 124, 5, 31}, {92, 100, 59, 85}, {800, 991, 651, 685}};
    String[] cells = {"0/0", "0/1", "0/2", "1/0", "1/2", "2/1", "2/3", "3/1", "3/3"};
    assertThat(attack(counts, Set.of(cells)).interval(index("0/1", cells)))
        .isEqualTo(new Interval(47, 47L));
    String[] more = {"0/0", "0/1", "0/2", "1/0", "1/2", "1/3", "2/1", "2/3", "3/1", "3/3"};
    assertThat(attack(counts, Set.of(more)).interval(index("0/1", more)))
        .isEqualTo(new Interval(0, 78L));
  }

  @Test
  void aTableOfNoughtsIsShown() {
    Judged judged = judge(PUBLIC, table(new long[3][3]));
    assertThat(judged.hidden()).isZero();
    assertThat(text(judged, 1, 1)).isEqualTo("0");
  }

  @Test
  void noughtsAreHiddenAndCannotBeProvedWhereTheRulesSaySo() {
    ReleaseRules rules = new ReleaseRules(ReleaseClass.PUBLIC, 5, Map.of(), 1, true, Set.of());
    Judged judged = judge(rules, table(new long[][] {{0, 40, 50}, {20, 30, 30}, {60, 70, 80}}));
    SuppressionLog.Line nought = line(judged, 0, 0);
    assertThat(nought.reason()).isEqualTo(Reason.ZERO);
    assertThat(nought.interval().least()).isZero();
    assertThat(nought.interval().holds(5)).isTrue();
    assertThat(judged.log().isProved()).isTrue();
  }

  @Test
  void aSmallCountInARowOfNoughtsHidesItsTotals() {
    Judged judged = judge(PUBLIC, table(new long[][] {{2, 0, 0}}));
    assertThat(text(judged, 0, 0)).isEqualTo("*");
    assertThat(judged.of(Grid.key(ALL, MARCH, "type0")).orElseThrow().number()).isNull();
    assertThat(judged.log().isProved()).isTrue();
  }

  @Test
  void wholeTablesOfSmallCountsAreHidden() {
    Judged judged = judge(PUBLIC, table(new long[][] {{1, 1}, {1, 1}}));
    assertThat(judged.hidden()).isEqualTo(9);
    assertThat(judged.log().lines()).allMatch(line -> line.interval().holds(5));
  }

  @Test
  void aThresholdOfOneHidesNothing() {
    ReleaseRules rules = new ReleaseRules(ReleaseClass.PUBLIC, 1, Map.of(), 1, false, Set.of());
    assertThat(judge(rules, table(new long[][] {{1, 2}, {3, 4}})).hidden()).isZero();
  }

  @Test
  void hugeCountsAreReckonedWithExactly() {
    long huge = 4_000_000_000_000L;
    Judged judged = judge(PUBLIC, table(new long[][] {{3, huge}, {huge + 7, huge + 1}}));
    assertThat(line(judged, 0, 0).interval().holds(5)).isTrue();
    assertThat(judged.log().isProved()).isTrue();
  }

  @Test
  void countsBeyondReckoningAreAProblem() {
    long most = Long.MAX_VALUE / 4;
    assertThatThrownBy(
            () -> judge(PUBLIC, table(new long[][] {{3, most}, {most, most}, {most, 1}})))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().kind()).isEqualTo(ProblemKind.NOT_COMPUTABLE));
  }

  @Test
  void totalsThatDoNotAddUpAreAProblemThatNamesThem() {
    List<Cell> cells = new ArrayList<>(table(new long[][] {{6, 7}, {8, 9}}).cells());
    cells.set(0, new Cell(cells.get(0).key(), 60));
    assertThatThrownBy(() -> judge(PUBLIC, ReleaseTable.of("t", cells)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().kind()).isEqualTo(ProblemKind.NOT_COMPUTABLE);
              assertThat(e.problem().code()).isEqualTo("disclosure.release.differs");
              assertThat(e.problem().what()).contains("60", "30");
            });
  }

  @Test
  void oneCellWithTwoNumbersIsAProblem() {
    Cell one = new Cell(cell(0, 0), 6);
    Cell other = new Cell(cell(0, 0), 7);
    assertThatThrownBy(() -> judge(PUBLIC, ReleaseTable.of("t", List.of(one, other))))
        .hasMessageContaining("6")
        .hasMessageContaining("7");
    assertThatThrownBy(() -> judge(PUBLIC, ReleaseTable.of("t", List.of(new Cell(cell(0, 0), -1)))))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void admissionsAreHiddenBelowEightAndRoundedToFive() {
    List<Cell> cells = new ArrayList<>();
    long[] counts = {0, 7, 8, 12, 13, 58};
    for (int i = 0; i < counts.length; i++) {
      cells.add(new Cell(admissions("SK" + i, counts[i]), counts[i]));
    }
    Judged judged = judge(PUBLIC, ReleaseTable.of("t", cells));
    assertThat(judged.cells().values().stream().map(CellVerdict::text))
        .containsExactly("0", "*", "10", "10", "15", "60");
    assertThat(judged.of(cells.get(3).key()).orElseThrow().showing()).isEqualTo(Showing.ROUNDED);
  }

  @Test
  void roundedTotalsDoNotGiveAHiddenPartAway() {
    List<Cell> cells = new ArrayList<>();
    List<CellKey> parts = new ArrayList<>();
    long total = 0;
    long[] counts = {3, 41, 52};
    for (int i = 0; i < counts.length; i++) {
      CellKey key = admissions("SK" + i, 0);
      parts.add(key);
      cells.add(new Cell(key, counts[i]));
      total += counts[i];
    }
    CellKey all = admissions("all", 0);
    cells.add(new Cell(all, total));
    ReleaseTable table = new ReleaseTable("t", cells, List.of(new Sum(all, parts)));
    Judged judged = judge(PUBLIC, table);
    // 96 is shown as 95, 41 as 40, 52 as 50: the rest is between 1 and 11.
    assertThat(line(judged, parts.get(0)).interval()).isEqualTo(new Interval(1, 11L));
    assertThat(judged.hidden()).isEqualTo(1);
  }

  private static CellKey admissions(String outward, long ignored) {
    return new CellKey(ADMISSIONS, "records", new Place(AreaLevel.WARD, outward), MARCH, "", "");
  }

  @Test
  void sensitiveCategoriesAreShownForWardsAndLargerToThePublic() {
    Place ward = new Place(AreaLevel.WARD, "w");
    Place lsoa = new Place(AreaLevel.LSOA, "w1");
    Place other = new Place(AreaLevel.LSOA, "w2");
    List<Cell> cells =
        List.of(
            new Cell(Grid.key(ward, MARCH, "20A"), 60),
            new Cell(Grid.key(lsoa, MARCH, "20A"), 40),
            new Cell(Grid.key(other, MARCH, "20A"), 20));
    ReleaseDraft draft =
        new ReleaseDraft(
            "r",
            ReleaseClass.PUBLIC,
            Grid.DAY,
            List.of(ReleaseTable.of("t", cells)),
            List.of(Partition.of(ward, List.of(lsoa, other))),
            List.of());
    Judged judged = ReleaseControl.judge(draft, List.of(), PUBLIC, Progress.SILENT);
    assertThat(judged.of(cells.get(0).key()).orElseThrow().text()).isEqualTo("60");
    assertThat(judged.of(cells.get(1).key()).orElseThrow().showing()).isEqualTo(Showing.COARSER);
    assertThat(line(judged, cells.get(1).key()).reason()).isEqualTo(Reason.PLACE);
    Judged partner =
        ReleaseControl.judge(
            draft, List.of(), ReleaseRules.usual(ReleaseClass.PARTNER), Progress.SILENT);
    assertThat(partner.hidden()).isZero();
    Judged open =
        ReleaseControl.judge(
            draft, List.of(), PUBLIC.withOpenData(Set.of(Grid.CRIME)), Progress.SILENT);
    assertThat(open.hidden()).isZero();
  }

  @Test
  void partnersSeeVolumeCrimeAsItIs() {
    ReleaseRules partner = ReleaseRules.usual(ReleaseClass.PARTNER);
    assertThat(partner.ruleFor(Grid.CRIME, "burglary").threshold()).isEqualTo(1);
    assertThat(partner.ruleFor(Grid.CRIME, "30C").threshold()).isEqualTo(1);
    assertThat(partner.ruleFor(Grid.CRIME, "20A").threshold()).isEqualTo(5);
    assertThat(partner.ruleFor(ADMISSIONS, "").threshold()).isEqualTo(8);
    assertThat(PUBLIC.ruleFor(Grid.CRIME, "burglary").threshold()).isEqualTo(5);
    assertThat(PUBLIC.ruleFor(SetKey.PRESCRIBED.get(5), "").finest()).isEqualTo(AreaLevel.WARD);
  }

  @Test
  void aMonthThatTwoTotalsWouldGiveAwayIsProtected() {
    Place ward = new Place(AreaLevel.WARD, "w");
    Judged first = judge(List.of(), "first", Grid.key(ward, Grid.months(11), "burglary"), 97);
    assertThat(first.hidden()).isZero();
    CellKey year = Grid.key(ward, Grid.months(12), "burglary");
    Judged second = judge(List.of(first.published()), "second", year, 100);
    assertThat(second.of(year).orElseThrow().number()).isNull();
    SuppressionLog.Line line = line(second, year);
    assertThat(line.reason()).isEqualTo(Reason.EARLIER);
    assertThat(line.protects()).isEqualTo(Grid.key(ward, Grid.month(11), "burglary"));
    assertThat(line.inWords()).contains("Dec 2025");
    Judged safe = judge(List.of(first.published()), "safe", year, 102);
    assertThat(safe.hidden()).isZero();
  }

  @Test
  void whatPartnersSawIsNothingTheNewPublicKnows() {
    Place ward = new Place(AreaLevel.WARD, "w");
    Judged first = judge(List.of(), "first", Grid.key(ward, Grid.months(11), "burglary"), 97);
    Published partners =
        new Published(
            "p", ReleaseClass.PARTNER, Grid.DAY, first.published().cells(), List.of(), List.of());
    CellKey year = Grid.key(ward, Grid.months(12), "burglary");
    assertThat(judge(List.of(partners), "second", year, 100).hidden()).isZero();
  }

  @Test
  void aSmallCountThatWasShownBeforeIsNamedAsGivenAway() {
    CellKey key = Grid.key(new Place(AreaLevel.WARD, "w"), MARCH, "burglary");
    Published careless =
        new Published(
            "careless",
            ReleaseClass.PUBLIC,
            Grid.DAY,
            List.of(new Published.Entry(key, true, 3, 3L)),
            List.of(),
            List.of());
    Judged judged = judge(List.of(careless), "now", key, 3);
    assertThat(line(judged, key).proved()).isFalse();
    assertThat(judged.log().isProved()).isFalse();
    assertThat(judged.log().inWords()).anyMatch(line -> line.contains("already gave it away"));
  }

  @Test
  void aReleaseWhoseNumbersWereRevisedIsSetAsideAndNamed() {
    Place ward = new Place(AreaLevel.WARD, "w");
    Judged first = judge(List.of(), "first", Grid.key(ward, Grid.months(11), "burglary"), 97);
    CellKey year = Grid.key(ward, Grid.months(12), "burglary");
    // Eleven months cannot hold 97 if twelve hold 90.
    Judged second = judge(List.of(first.published()), "second", year, 90);
    assertThat(second.log().setAside()).containsExactly("first");
    assertThat(second.hidden()).isZero();
  }

  @Test
  void figuresAreHiddenWithTheCountsThatTheyAreMadeOf() {
    ReleaseTable table = table(new long[][] {{3, 40, 50}, {20, 9, 30}, {60, 70, 80}});
    ReleaseDraft plain = draft(table);
    ReleaseDraft draft =
        new ReleaseDraft(
            plain.id(),
            plain.forWhom(),
            plain.day(),
            plain.tables(),
            plain.partitions(),
            List.of(
                new DerivedFigure("rate", List.of(cell(0, 0))),
                new DerivedFigure("share", List.of(cell(2, 2), Grid.key(ALL, MARCH, ""))),
                new DerivedFigure("unknown", List.of(admissions("SK1", 0)))));
    Judged judged = ReleaseControl.judge(draft, List.of(), PUBLIC, Progress.SILENT);
    assertThat(judged.figures())
        .containsExactly(
            Map.entry("rate", Showing.HIDDEN),
            Map.entry("share", Showing.EXACT),
            Map.entry("unknown", Showing.HIDDEN));
  }

  @Test
  void everyoneOfAGroupIsWarnedOf() {
    Judged judged = judge(PUBLIC, table(new long[][] {{0, 12}, {30, 40}}));
    assertThat(judged.hidden()).isZero();
    assertThat(judged.log().wholeGroups()).containsExactly(cell(0, 1));
  }

  @Test
  void ledgerEntriesAreReadBackAndHoldNoHiddenNumber() {
    Judged judged = judge(PUBLIC, table(new long[][] {{3, 4123}, {4124, 4125}}));
    String json = judged.published().json();
    assertThat(Published.read(json, "ledger")).isEqualTo(judged.published());
    assertThat(json).doesNotContain("\"least\":3", "4123");
    assertThat(judged.log().json()).contains("nimbench.suppression/1", "\"protects\"");
    assertThatThrownBy(() -> Published.read(json.replace("PUBLIC", "ALL"), "ledger"))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void theSameReleaseIsJudgedTheSameTwice() {
    ReleaseTable table = table(new long[][] {{3, 40, 2}, {20, 1, 30}, {60, 4, 80}});
    assertThat(judge(PUBLIC, table)).isEqualTo(judge(PUBLIC, table));
  }

  @Test
  void judgingStopsWhenAsked() {
    Progress stopped =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    ReleaseDraft draft = draft(table(new long[][] {{3, 40}, {20, 9}}));
    assertThatThrownBy(() -> ReleaseControl.judge(draft, List.of(), PUBLIC, stopped))
        .isInstanceOf(Cancelled.class);
  }

  @Test
  void mapsShowPointsOfVolumeCrimeOnlyAndNothingOfFewRecords() {
    MapVerdict burglary = ReleaseControl.onMap(PUBLIC, Grid.CRIME, "burglary", 40);
    assertThat(burglary).isEqualTo(new MapVerdict(true, true, AreaLevel.POINT, ""));
    MapVerdict few = ReleaseControl.onMap(PUBLIC, Grid.CRIME, "burglary", 4);
    assertThat(few.points() || few.surface()).isFalse();
    assertThat(few.why()).contains("5");
    MapVerdict rape = ReleaseControl.onMap(PUBLIC, Grid.CRIME, "19C", 400);
    assertThat(rape.points() || rape.surface()).isFalse();
    assertThat(rape.finest()).isEqualTo(AreaLevel.WARD);
    MapVerdict violence = ReleaseControl.onMap(PUBLIC, Grid.CRIME, "violent-crime", 400);
    assertThat(violence.points()).isFalse();
    ReleaseRules open = PUBLIC.withOpenData(Set.of(Grid.CRIME));
    assertThat(ReleaseControl.onMap(open, Grid.CRIME, "violent-crime", 400).points()).isTrue();
    assertThat(ReleaseControl.onMap(PUBLIC, Grid.CRIME, "", 400).points()).isFalse();
    assertThat(ReleaseControl.onMap(PUBLIC, Grid.CRIME, "", 400).surface()).isTrue();
  }

  /** A table with row, column and grand totals: rows are wards, columns categories. */
  private static ReleaseTable table(long[][] counts) {
    List<Cell> cells = new ArrayList<>();
    long[] columns = new long[counts[0].length];
    long all = 0;
    List<Cell> inner = new ArrayList<>();
    List<Cell> totals = new ArrayList<>();
    for (int r = 0; r < counts.length; r++) {
      long row = 0;
      for (int c = 0; c < columns.length; c++) {
        inner.add(new Cell(cell(r, c), counts[r][c]));
        row += counts[r][c];
        columns[c] += counts[r][c];
      }
      totals.add(new Cell(Grid.key(ward(r), MARCH, ""), row));
      all += row;
    }
    for (int c = 0; c < columns.length; c++) {
      totals.add(new Cell(Grid.key(ALL, MARCH, "type" + c), columns[c]));
    }
    cells.add(new Cell(Grid.key(ALL, MARCH, ""), all));
    cells.addAll(totals);
    cells.addAll(inner);
    return ReleaseTable.of("t", cells);
  }

  private static Place ward(int row) {
    return new Place(AreaLevel.WARD, "w" + row);
  }

  private static CellKey cell(int row, int column) {
    return Grid.key(ward(row), MARCH, "type" + column);
  }

  private static ReleaseDraft draft(ReleaseTable table) {
    List<Place> wards = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (Cell one : table.cells()) {
      CellKey key = one.key();
      if (key.place().level() == AreaLevel.WARD && !wards.contains(key.place())) {
        wards.add(key.place());
      }
      if (!key.category().isEmpty() && !types.contains(key.category())) {
        types.add(key.category());
      }
    }
    List<Partition> partitions = new ArrayList<>();
    if (!wards.isEmpty() && !types.isEmpty()) {
      partitions.add(Partition.of(ALL, wards));
      partitions.add(new Partition(Dimension.CATEGORY, "", types));
    }
    return new ReleaseDraft(
        "r", ReleaseClass.PUBLIC, Grid.DAY, List.of(table), partitions, List.of());
  }

  private static Judged judge(ReleaseRules rules, ReleaseTable table) {
    return ReleaseControl.judge(draft(table), List.of(), rules, Progress.SILENT);
  }

  private static Judged judge(List<Published> before, String id, CellKey key, long count) {
    ReleaseDraft draft =
        new ReleaseDraft(
            id,
            ReleaseClass.PUBLIC,
            LocalDate.of(2026, 3, 1),
            List.of(ReleaseTable.of("t", List.of(new Cell(key, count)))),
            List.of(),
            List.of());
    return ReleaseControl.judge(draft, before, PUBLIC, Progress.SILENT);
  }

  private static String text(Judged judged, int row, int column) {
    return judged.of(cell(row, column)).orElseThrow().text();
  }

  private static List<String> hidden(Judged judged) {
    return judged.log().lines().stream()
        .map(line -> line.key())
        .map(key -> key.place().code().substring(1) + "/" + key.category().substring(4))
        .toList();
  }

  private static SuppressionLog.Line line(Judged judged, int row, int column) {
    return line(judged, cell(row, column));
  }

  private static SuppressionLog.Line line(Judged judged, CellKey key) {
    return judged.log().lines().stream()
        .filter(line -> line.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** What a reader works out of a table whose totals are all shown, nought allowed. */
  private static Attack attack(long[][] counts, Set<String> hidden) {
    List<String> cells = hidden.stream().sorted().toList();
    List<ExactSimplex.Equation> sums = new ArrayList<>();
    for (int line = 0; line < counts.length + counts[0].length; line++) {
      List<Integer> unknown = new ArrayList<>();
      long right = 0;
      for (int r = 0; r < counts.length; r++) {
        for (int c = 0; c < counts[0].length; c++) {
          boolean isIn = line < counts.length ? r == line : c == line - counts.length;
          int at = cells.indexOf(r + "/" + c);
          if (isIn && at >= 0) {
            unknown.add(at);
            right += counts[r][c];
          }
        }
      }
      int[] variables = unknown.stream().mapToInt(i -> i).toArray();
      int[] factors = unknown.stream().mapToInt(i -> 1).toArray();
      sums.add(new ExactSimplex.Equation(variables, factors, right));
    }
    long[] most = new long[cells.size()];
    Arrays.fill(most, ExactSimplex.OPEN);
    Attack attack =
        Attack.on(new long[cells.size()], most, sums.toArray(ExactSimplex.Equation[]::new));
    return Objects.requireNonNull(attack);
  }

  private static int index(String cell, String... cells) {
    return Arrays.stream(cells).sorted().toList().indexOf(cell);
  }
}
