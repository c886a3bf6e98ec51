package org.nimbench.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.AnnotationKind;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Period;
import org.nimbench.measures.CountChange;
import org.nimbench.study.Result;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.work.CallingThreadRunner;

class TrendsViewModelTest {
  private final MadeUpWorkspace workspace = new MadeUpWorkspace();
  private final Deeds deeds = new Deeds();
  private final FilterViewModel filter = new FilterViewModel(workspace.choices(), deeds);
  private final Selection selection = new Selection();
  private final NotesViewModel notes =
      new NotesViewModel(workspace, new CallingThreadRunner(), deeds);
  private final TrendsViewModel model =
      new TrendsViewModel(
          workspace, workspace::write, new CallingThreadRunner(), filter, selection, notes);

  @BeforeEach
  void lookAtIt() {
    notes.open();
    model.isLookedAt().set(true);
  }

  private Result.Trend trend(Charts.Chart chart) {
    return (Result.Trend) Objects.requireNonNull(chart.evidence()).result();
  }

  @Test
  void nothingIsAskedBeforeTheScreenIsLookedAt() {
    TrendsViewModel unseen =
        new TrendsViewModel(
            workspace, workspace::write, new CallingThreadRunner(), filter, selection, notes);
    assertThat(unseen.charts().get()).isEqualTo(Charts.NONE);
    unseen.isLookedAt().set(true);
    assertThat(unseen.charts().get().main().evidence()).isNotNull();
  }

  @Test
  void theThreeChartsAreOfTheSameMonths() {
    Charts charts = model.charts().get();
    assertThat(trend(charts.main()).kind()).isEqualTo("control");
    assertThat(trend(charts.rolling()).kind()).isEqualTo("rolling");
    assertThat(trend(charts.season()).season()).hasSize(12);
    assertThat(trend(charts.main()).series().length()).isEqualTo(36);
    model.allMonths().set(false);
    assertThat(trend(model.charts().get().main()).series().length()).isEqualTo(12);
  }

  @Test
  void aRefusedChartSaysWhyAndLeavesTheOthers() {
    filter.choosePeriod(Period.ofMonths(YearMonth.of(2025, 8), YearMonth.of(2025, 9)));
    model.allMonths().set(false);
    Charts charts = model.charts().get();
    assertThat(charts.main().evidence()).isNull();
    assertThat(Objects.requireNonNull(charts.main().problem()).code())
        .isEqualTo("temporal.limits.few");
    assertThat(charts.season().problem()).isNotNull();
    assertThat(charts.rolling().evidence()).isNotNull();
    assertThat(model.problem().get()).isNull();
  }

  @Test
  void everythingStandsBehindASelectedArea() {
    assertThat(model.charts().get().main().beside()).isNull();
    selection
        .place()
        .set(Selection.Place.of(new AreaChoice("wards", List.of("E05000005")), "Priory"));
    Charts charts = model.charts().get();
    long part = trend(charts.main()).series().total();
    long all = Objects.requireNonNull(charts.main().beside()).trend().series().total();
    assertThat(part).isPositive().isLessThan(all);
    assertThat(charts.rolling().beside()).isNotNull();
  }

  @Test
  void yearOnYearIsTheTwelveMonthsAgainstTheTwelveBefore() {
    Finding year = model.findings().get().get(0);
    CountChange change = Objects.requireNonNull(year.change());
    Result.Trend trend = trend(model.charts().get().main());
    long after = 0;
    long before = 0;
    for (int i = 0; i < 12; i++) {
      after += trend.series().counts()[24 + i];
      before += trend.series().counts()[12 + i];
    }
    assertThat(change).isEqualTo(new CountChange(before, after));
    assertThat(year.reading()).isEqualTo(change.reading());
    assertThat(model.sentence())
        .contains(String.valueOf(after), String.valueOf(before), change.reading().words());
  }

  @Test
  void withoutTwoYearsThereIsNoComparisonAndTheReasonIsSaid() {
    filter.choosePeriod(Period.ofMonths(YearMonth.of(2025, 1), YearMonth.of(2025, 9)));
    model.allMonths().set(false);
    Finding year = model.findings().get().get(0);
    assertThat(year.change()).isNull();
    assertThat(year.words()).contains("24 months");
    assertThat(year.difference()).isEmpty();
  }

  @Test
  void anOperationIsComparedWithTheSameMonthsAYearBefore() {
    notes.keep(
        Annotation.onDay(LocalDate.of(2025, 6, 2), "Op Lantern", AnnotationKind.OPERATION, null));
    assertThat(model.findings().get()).hasSize(2);
    Finding since = model.findings().get().get(1);
    int[] counts = trend(model.charts().get().main()).series().counts();
    assertThat(since.title()).isEqualTo("Since Op Lantern");
    assertThat(since.change())
        .isEqualTo(
            new CountChange(
                counts[20] + counts[21] + counts[22] + counts[23],
                counts[32] + counts[33] + counts[34] + counts[35]));
  }

  @Test
  void whatIsWrittenIsDrawnAndCanBeUndoneAndDoneAgain() {
    notes.keep(Annotation.inMonth(YearMonth.of(2024, 3), "Sheds", AnnotationKind.NOTE, null));
    assertThat(trend(model.charts().get().main()).events()).hasSize(1);
    Annotation kept = notes.written().get().get(0);
    notes.remove(kept);
    assertThat(trend(model.charts().get().main()).events()).isEmpty();
    assertThat(deeds.undoWords().get()).isEqualTo("note removed: Sheds");
    deeds.undo();
    assertThat(notes.written().get()).containsExactly(kept);
    deeds.undo();
    assertThat(notes.written().get()).isEmpty();
    deeds.redo();
    assertThat(notes.written().get()).containsExactly(kept);
  }

  @Test
  void anAnnotationIsOfferedAtTheMonthPointedAtThenBrushedThenLast() {
    assertThat(model.monthFor(YearMonth.of(2023, 5))).isEqualTo(YearMonth.of(2023, 5));
    assertThat(model.monthFor(null)).isEqualTo(YearMonth.of(2025, 9));
    selection.months().set(Period.ofMonths(YearMonth.of(2024, 11), YearMonth.of(2025, 2)));
    assertThat(model.monthFor(null)).isEqualTo(YearMonth.of(2024, 11));
  }

  @Test
  void theTableHasTheNumbersOfTheChart() {
    List<MonthRow> rows = MonthRow.of(trend(model.charts().get().main()));
    assertThat(rows).hasSize(36);
    assertThat(rows.get(0).month()).isEqualTo(YearMonth.of(2022, 10));
    assertThat(rows.get(0).lastYear()).isNaN();
    assertThat(rows.get(12).lastYear()).isEqualTo(rows.get(0).count());
    assertThat(rows.get(11).rolling())
        .isEqualTo(rows.subList(0, 12).stream().mapToDouble(MonthRow::count).sum());
  }

  @Test
  void theCopiedTableHasARowAMonthForBothSortsOfProgram() {
    List<MonthRow> rows =
        List.of(new MonthRow(YearMonth.of(2025, 1), 1204, Double.NaN, 9, "usual", "a < b & c"));
    assertThat(TrendCopies.table(rows).tabbed())
        .isEqualTo(
            "Month\tCount\tYear before\t12 months\tReading\tWritten\n"
                + "Jan 2025\t1,204\t\t9\tusual\ta < b & c\n");
    assertThat(TrendCopies.table(rows).html())
        .contains("<td>1,204</td><td></td>", "<td>a &lt; b &amp; c</td>");
  }
}
