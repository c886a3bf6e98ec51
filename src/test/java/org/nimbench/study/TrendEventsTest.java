package org.nimbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.temporal.Signal;
import org.nimbench.work.Progress;

/** What the analyst writes on a trend changes what is compared. */
class TrendEventsTest {
  private static final Filter BURGLARY =
      Filter.all(SetKey.POLICE_CRIME).withTypes(List.of("burglary"));

  private final Workspace workspace = Workspace.openToRead(ExampleWorkspace.toRead());
  private final List<TrendEvent> written = new ArrayList<>();
  private final Studies studies =
      new Studies(workspace, ExampleWorkspace.CLOCK, filter -> List.copyOf(written));

  @AfterEach
  void close() {
    workspace.close();
  }

  private Evidence answer(String method) {
    return studies.answer(
        new Recipe(method, BURGLARY, new PeriodRule.Always(), Map.of(), null),
        null,
        Progress.SILENT);
  }

  private Result.Trend trend(String method) {
    return (Result.Trend) answer(method).result();
  }

  private void write(LocalDate day, TrendEvent.Kind kind) {
    written.add(new TrendEvent(day, true, "Sheds count too", kind));
  }

  @Test
  void aBreakStartsTheLimitsAgainAndNothingIsComparedAcrossIt() {
    Result.Trend before = trend("trend.control");
    YearMonth first = before.series().first();
    write(first.plusMonths(13).atDay(1), TrendEvent.Kind.BREAK);
    Result.Trend after = trend("trend.control");
    assertThat(after.judgedFrom()).isEqualTo(13);
    assertThat(Objects.requireNonNull(after.limits()).baselineFirst())
        .isEqualTo(first.plusMonths(13));
    assertThat(after.signals()).extracting(Signal::index).allMatch(index -> index >= 13);
    for (int i = 0; i < after.series().length(); i++) {
      boolean isSumAcross = i >= 13 && i < 13 + 11;
      boolean isYearAcross = i >= 13 && i < 13 + 12;
      assertThat(Double.isNaN(after.rolling12()[i]))
          .isEqualTo(isSumAcross || Double.isNaN(before.rolling12()[i]));
      assertThat(Double.isNaN(after.lastYear()[i]))
          .isEqualTo(isYearAcross || Double.isNaN(before.lastYear()[i]));
    }
    assertThat(String.join(" ", answer("trend.control").telling().whatThisDid()))
        .contains("Sheds count too")
        .contains("The counting rule changed");
  }

  @Test
  void aBreakWithinAMonthLeavesThatMonthBeforeIt() {
    YearMonth first = trend("trend.control").series().first();
    write(first.plusMonths(8).atDay(15), TrendEvent.Kind.BREAK);
    assertThat(trend("trend.control").judgedFrom()).isEqualTo(9);
  }

  @Test
  void aRebaseStartsTheLimitsAgainAndLeavesSumsAlone() {
    Result.Trend before = trend("trend.control");
    write(before.series().first().plusMonths(13).atDay(1), TrendEvent.Kind.REBASE);
    Result.Trend after = trend("trend.control");
    assertThat(after.judgedFrom()).isEqualTo(13);
    assertThat(after.rolling12()).isEqualTo(before.rolling12());
    assertThat(after.lastYear()).isEqualTo(before.lastYear());
  }

  @Test
  void aNoteAndAnOperationChangeNoFigure() {
    Result.Trend before = trend("trend.control");
    write(before.series().first().plusMonths(13).atDay(2), TrendEvent.Kind.NOTE);
    write(before.series().first().plusMonths(20).atDay(2), TrendEvent.Kind.OPERATION);
    Result.Trend after = trend("trend.control");
    assertThat(after.limits()).isEqualTo(before.limits());
    assertThat(after.signals()).isEqualTo(before.signals());
    assertThat(after.rolling12()).isEqualTo(before.rolling12());
    assertThat(after.events()).hasSize(2);
  }

  @Test
  void limitsAreRefusedWhereTooLittleHasPassedSinceABreak() {
    Result.Trend before = trend("trend.control");
    YearMonth last = before.series().month(before.series().length() - 1);
    write(last.atDay(1), TrendEvent.Kind.BREAK);
    assertThatThrownBy(() -> trend("trend.control")).isInstanceOf(ProblemException.class);
    assertThat(trend("trend.monthly").events()).hasSize(1);
    written.clear();
    write(last.atDay(15), TrendEvent.Kind.BREAK);
    assertThatThrownBy(() -> trend("trend.control")).isInstanceOf(ProblemException.class);
  }

  @Test
  void whatIsWrittenLaterMakesAFigureStaleAndWhatIsWrittenElsewhereDoesNot() {
    Evidence evidence = answer("trend.control");
    assertThat(studies.isStale(evidence)).isFalse();
    write(LocalDate.of(1990, 1, 1), TrendEvent.Kind.NOTE);
    assertThat(studies.isStale(evidence)).isFalse();
    write(LocalDate.of(2025, 6, 2), TrendEvent.Kind.OPERATION);
    assertThat(studies.isStale(evidence)).isTrue();
    Evidence again = answer("trend.control");
    assertThat(studies.isStale(again)).isFalse();
    Evidence kept = EvidenceJson.read(EvidenceJson.write(again), "e1");
    assertThat(studies.isStale(kept)).isFalse();
  }

  @Test
  void theSeasonOfNorthvaleAveragesOneAndIsToldInWords() {
    Result.Trend season = trend("trend.seasonal");
    assertThat(season.season()).hasSize(12);
    double sum = 0;
    for (double share : season.season()) {
      sum += share;
    }
    assertThat(sum).isCloseTo(12, within(1e-9));
    assertThat(answer("trend.seasonal").telling().finding()).contains("is usually highest in");
  }
}
