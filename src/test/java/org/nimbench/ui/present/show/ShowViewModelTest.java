package org.nimbench.ui.present.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Program;
import org.nimbench.presentation.Show;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.present.MadeUpMeeting;
import org.nimbench.ui.products.HandLater;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;

/** The show without a wall: pages, jumps, months, before and after, the guard. */
class ShowViewModelTest {
  private final MadeUpMeeting meeting = new MadeUpMeeting();
  private final SimpleObjectProperty<Show> show =
      new SimpleObjectProperty<>(
          Show.EMPTY.with("", meeting.map()).with("", meeting.chart()).with("", meeting.map()));
  private final PageViewModel page =
      new PageViewModel(meeting, () -> meeting.workspace().choices(), new CallingThreadRunner());
  private final PaperViewModel paper =
      new PaperViewModel(
          new PaperShelf(meeting, new CallingThreadRunner()), new CallingThreadRunner());
  private final ShowViewModel model = new ShowViewModel(show, page, paper);

  private Recipe newest() {
    return meeting.asked.get(meeting.asked.size() - 1);
  }

  private Evidence shown() {
    return Objects.requireNonNull(page.shown().get()).evidence();
  }

  @Test
  void pagesTurnAndStopAtTheEnds() {
    model.start(0);
    model.previous();
    assertThat(model.index().get()).isZero();
    model.next();
    assertThat(model.index().get()).isEqualTo(1);
    assertThat(shown().result()).isInstanceOf(Result.Trend.class);
    model.last();
    model.next();
    assertThat(model.index().get()).isEqualTo(2);
    model.first();
    assertThat(model.index().get()).isZero();
  }

  @Test
  void aNumberAndEnterJumpToAPage() {
    model.start(0);
    assertThat(model.jump()).isFalse();
    model.typed(0);
    assertThat(model.digits().get()).as("no page is called 0").isEmpty();
    model.typed(3);
    assertThat(model.jump()).isTrue();
    assertThat(model.index().get()).isEqualTo(2);
    assertThat(model.digits().get()).isEmpty();
    model.typed(2);
    model.typed(7);
    model.erase();
    model.jump();
    assertThat(model.index().get()).isEqualTo(1);
    model.typed(9);
    model.typed(9);
    model.jump();
    assertThat(model.index().get()).as("the last there is").isEqualTo(2);
  }

  @Test
  void monthsAreSteppedThroughAndTheWholePeriodComesBack() {
    model.start(0);
    assertThat(page.months()).hasSize(12);
    page.stepMonth(1);
    assertThat(page.month().get()).isEqualTo(YearMonth.of(2024, 10));
    assertThat(newest().period())
        .isEqualTo(
            new PeriodRule.Absolute(
                Period.ofMonths(YearMonth.of(2024, 10), YearMonth.of(2024, 10))));
    assertThat(newest().parameters()).containsKey("breaks").containsEntry("bandwidth", "300");
    page.stepMonth(-1);
    assertThat(page.month().get()).isNull();
    assertThat(shown()).isSameAs(Objects.requireNonNull(page.page().get()).evidence());
    page.stepMonth(-1);
    assertThat(page.month().get()).isEqualTo(YearMonth.of(2025, 9));
    model.next();
    page.stepMonth(1);
    assertThat(page.month().get()).as("a chart has no months to step through").isNull();
  }

  @Test
  void theFactsFollowTheMonthThatIsShown() {
    model.start(0);
    Shown whole = Objects.requireNonNull(page.shown().get());
    page.stepMonth(1);
    Shown month = Objects.requireNonNull(page.shown().get());
    assertThat(month.facts()).isNotEqualTo(whole.facts());
    assertThat(month.facts().get(0).figure())
        .isEqualTo(String.valueOf(month.evidence().stamp().n()));
    page.stepMonth(-1);
    assertThat(Objects.requireNonNull(page.shown().get()).facts()).isEqualTo(whole.facts());
  }

  @Test
  void theDataIsAskedAgainAndThePageStays() {
    model.start(0);
    int asked = meeting.asked.size();
    model.refresh();
    assertThat(meeting.asked.size()).isGreaterThan(asked);
    assertThat(model.isRunning().get()).isTrue();
    assertThat(page.shown().get()).isNotNull();
  }

  @Test
  void beforeIsTheYearBeforeInTheSameColours() {
    model.start(0);
    page.compare();
    Evidence before = Objects.requireNonNull(page.before().get()).evidence();
    assertThat(before.period())
        .isEqualTo(Period.ofMonths(YearMonth.of(2023, 10), YearMonth.of(2024, 9)));
    assertThat(before.recipe().parameters()).containsKey("breaks");
    page.stepMonth(1);
    assertThat(Objects.requireNonNull(page.before().get()).evidence().period())
        .isEqualTo(Period.ofMonths(YearMonth.of(2023, 10), YearMonth.of(2023, 10)));
    page.compare();
    assertThat(page.before().get()).isNull();
    model.next();
    page.compare();
    assertThat(page.isComparing().get()).as("nothing to compare on a chart").isFalse();
  }

  @Test
  void aFilterOnTheWallAsksAgainAndIsForgottenOnTheNextPage() {
    model.start(0);
    FilterViewModel filter = Objects.requireNonNull(page.filter().get());
    Filter own = filter.filter().get();
    filter.chooseOnlyType("vehicle-crime");
    assertThat(shown().recipe().filter().types()).containsExactly("vehicle-crime");
    model.next();
    model.previous();
    assertThat(Objects.requireNonNull(page.filter().get()).filter().get()).isEqualTo(own);
    assertThat(shown().recipe().filter().types()).containsExactly("burglary");
  }

  @Test
  void theShowIsFollowedWhileItIsChanged() {
    model.start(1);
    int asked = meeting.asked.size();
    show.set(show.get().changed("S2", item -> item.withNotes("Ask")));
    assertThat(meeting.asked).as("notes are no reason to ask again").hasSize(asked);
    show.set(show.get().moved("S2", 1));
    assertThat(model.index().get()).isEqualTo(2);
    show.set(show.get().without("S2"));
    assertThat(model.index().get()).isEqualTo(1);
    show.set(Show.EMPTY);
    assertThat(model.isRunning().get()).isFalse();
  }

  @Test
  void whatGoesWrongIsSaidAndTheNextPageIsAskedAllTheSame() {
    model.start(0);
    meeting.fails = true;
    model.next();
    assertThat(Objects.requireNonNull(page.problem().get()).what()).isEqualTo("The disk is full");
    meeting.fails = false;
    model.previous();
    assertThat(page.problem().get()).isNull();
    assertThat(page.shown().get()).isNotNull();
  }

  @Test
  void theGuardIsOnAtTheStartOfEveryShow() {
    model.start(0);
    assertThat(page.guard().get()).isTrue();
    page.guard().set(false);
    model.end();
    model.start(0);
    assertThat(page.guard().get()).isTrue();
  }

  private Evidence months(int... counts) {
    Evidence made =
        meeting
            .workspace()
            .trend("trend.control", meeting.workspace().choices().standard(), Progress.SILENT);
    boolean[] all = new boolean[counts.length];
    java.util.Arrays.fill(all, true);
    double[] none = new double[counts.length];
    java.util.Arrays.fill(none, Double.NaN);
    double[] rolling = new double[counts.length];
    java.util.Arrays.fill(rolling, 60);
    MonthlySeries series = new MonthlySeries(YearMonth.of(2025, 1), counts, all, all);
    return new Evidence(
        "",
        made.recipe(),
        null,
        new Result.Trend("control", series, rolling, none, null, List.of()),
        made.stamp(),
        made.telling());
  }

  @Test
  void theGuardHidesASmallMonthAndTheOneThatWouldGiveItAway() {
    Evidence evidence = months(20, 3, 9, 30);
    MonthFigures on = MonthFigures.of(evidence, null, true);
    assertThat(on.hides()).isTrue();
    assertThat(on.columns())
        .extracting(MonthFigures.Column::kind)
        .containsExactly(
            MonthFigures.Kind.SHOWN,
            MonthFigures.Kind.WITHHELD,
            MonthFigures.Kind.WITHHELD,
            MonthFigures.Kind.SHOWN);
    assertThat(on.columns()).extracting(MonthFigures.Column::count).containsExactly(20, 0, 0, 30);
    assertThat(MonthFigures.of(evidence, null, false).hides()).isFalse();
    FigureRows rows = FigureRows.of(evidence, true);
    assertThat(rows.rows()).extracting(row -> row.get(1)).containsExactly("30", "*", "*", "20");
    assertThat(rows.rows())
        .as("a rolling year would give a month away")
        .allSatisfy(row -> assertThat(row.get(3)).isEqualTo("*"));
    assertThat(FigureRows.of(evidence, false).rows())
        .extracting(row -> row.get(1))
        .containsExactly("30", "9", "3", "20");
  }

  @Test
  void theGuardColoursNoCellOfAGridThatSaysASmallNumber() {
    Evidence grid =
        meeting
            .workspace()
            .hotspot(
                "hotspot.grid",
                meeting.workspace().choices().standard(),
                java.util.Map.of(),
                Progress.SILENT);
    Ground ground = Ground.of(meeting.workspace().scenery(Progress.SILENT));
    Shown one = Shown.of(grid);
    Result.Hotspot guarded =
        (Result.Hotspot) Objects.requireNonNull(Guarded.contents(ground, one, true).result());
    assertThat(java.util.Arrays.stream(guarded.surface().values()))
        .allMatch(value -> Double.isNaN(value) || value == 0 || value >= 5);
    assertThat(Guarded.contents(ground, one, true).showsDots()).isFalse();
    Result.Hotspot open =
        (Result.Hotspot) Objects.requireNonNull(Guarded.contents(ground, one, false).result());
    assertThat(java.util.Arrays.stream(open.surface().values()))
        .anyMatch(value -> value > 0 && value < 5);
    assertThat(Guarded.contents(ground, one, false).showsDots()).isTrue();
  }

  @Test
  void theClockTellsTheTimeAndHowLongTheShowHasRun() {
    HandLater later = new HandLater();
    Instant ten = Instant.parse("2025-11-04T10:24:00Z");
    Clock clock =
        new Clock() {
          @Override
          public java.time.ZoneId getZone() {
            return Program.ZONE;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return ten.plus(Duration.ofMillis(Math.round(later.seconds() * 1000)));
          }
        };
    ClockViewModel wall = new ClockViewModel(clock, later);
    wall.start();
    later.pass(125);
    assertThat(wall.time().get()).isEqualTo("10:26");
    assertThat(wall.elapsed().get()).isEqualTo("2:05");
    wall.stop();
    later.pass(60);
    assertThat(wall.elapsed().get()).isEqualTo("2:05");
  }
}
