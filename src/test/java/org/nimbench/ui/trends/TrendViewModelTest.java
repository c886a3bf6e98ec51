package org.nimbench.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Period;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.work.CallingThreadRunner;

class TrendViewModelTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
  private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

  private final MadeUpWorkspace workspace = new MadeUpWorkspace();
  private final FilterViewModel filter = new FilterViewModel(workspace.choices(), new Deeds());
  private final Selection selection = new Selection();
  private final TrendViewModel model =
      new TrendViewModel(workspace, new CallingThreadRunner(), filter, selection);

  @BeforeEach
  void open() {
    model.open();
  }

  private List<MonthBar> bars() {
    return model.bars().get();
  }

  @Test
  void thereIsABarForEachMonthOfTheFilter() {
    assertThat(bars()).hasSize(12);
    assertThat(bars().get(0).month()).isEqualTo(YearMonth.of(2024, 10));
    assertThat(bars()).allMatch(bar -> bar.selected() == -1 && bar.isBrushed());
    filter.choosePeriod(null);
    assertThat(bars()).hasSize(36);
  }

  @Test
  void aSelectedAreaIsAPartOfEachBar() {
    selection
        .place()
        .set(Selection.Place.of(new AreaChoice("wards", List.of("E05000005")), "Priory"));
    assertThat(bars()).allMatch(bar -> bar.selected() >= 0 && bar.selected() <= bar.all());
    int sum = bars().stream().mapToInt(MonthBar::selected).sum();
    assertThat(model.selectedWords().get()).isEqualTo(sum + " in Priory");
    selection.months().set(Period.ofMonths(YearMonth.of(2024, 11), YearMonth.of(2024, 12)));
    int brushed = bars().get(1).selected() + bars().get(2).selected();
    assertThat(brushed).isPositive().isLessThan(sum);
    assertThat(model.selectedWords().get()).isEqualTo(brushed + " in Priory");
    selection.clear();
    assertThat(model.selectedWords().get()).isEmpty();
    assertThat(bars()).allMatch(bar -> bar.selected() == -1);
  }

  @Test
  void brushingSelectsMonthsInEitherDirectionAndAgainLetsGo() {
    model.brush(FEBRUARY, NOVEMBER);
    assertThat(selection.months().get()).isEqualTo(Period.ofMonths(NOVEMBER, FEBRUARY));
    assertThat(bars()).filteredOn(MonthBar::isBrushed).hasSize(4);
    model.brush(NOVEMBER, FEBRUARY);
    assertThat(selection.months().get()).isNull();
    assertThat(bars()).allMatch(MonthBar::isBrushed);
  }

  @Test
  void theFindingNamesTheMonthWithTheMost() {
    MonthBar most = bars().stream().max((one, other) -> one.all() - other.all()).orElseThrow();
    assertThat(model.finding().get()).endsWith(": " + most.all() + ".");
    long all = bars().stream().mapToInt(MonthBar::all).sum();
    assertThat(model.allWords().get()).isEqualTo(all + " burglaries");
  }

  @Test
  void aBarSaysWhatItShows() {
    assertThat(new MonthBar(NOVEMBER, true, true, 50, 15, true).inWords())
        .isEqualTo("November 2024: 15 of 50 selected");
    assertThat(new MonthBar(NOVEMBER, true, false, 50, -1, true).inWords())
        .isEqualTo("November 2024: 50, month not complete");
    assertThat(new MonthBar(NOVEMBER, false, true, 0, -1, true).inWords())
        .isEqualTo("November 2024: no data held");
  }

  @Test
  void theAxisEndsAtARoundNumberAndHoldsTheHighestBar() {
    assertThat(RoundAxis.top(53)).isEqualTo(60);
    assertThat(RoundAxis.ticks(60)).containsExactly(0.0, 20.0, 40.0, 60.0);
    assertThat(RoundAxis.top(0)).isEqualTo(1);
    for (int highest = 0; highest < 5000; highest += 7) {
      double top = RoundAxis.top(highest);
      assertThat(top).isGreaterThanOrEqualTo(highest);
      assertThat(RoundAxis.ticks(top)).hasSizeBetween(2, 5).endsWith(top);
    }
  }
}
