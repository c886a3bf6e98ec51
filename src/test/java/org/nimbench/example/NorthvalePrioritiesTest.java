package org.nimbench.example;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.GapTable;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.priorities.Ranking;
import org.nimbench.priorities.Theme;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/** What was planted in Northvale's priorities is what they say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class NorthvalePrioritiesTest {
  private Workspace workspace;
  private PrioritiesView before;
  private PrioritiesView now;

  @BeforeAll
  void open() {
    workspace = Workspace.openToRead(ExampleWorkspace.toRead());
    Priorities priorities = new Priorities(workspace, ExampleWorkspace.CLOCK);
    assertThat(priorities.verify()).isEmpty();
    before = priorities.view("M1");
    now = priorities.view("M2");
  }

  @AfterAll
  void close() {
    workspace.close();
  }

  private static List<String> order(PrioritiesView view) {
    return view.ranking().rows().stream()
        .map(row -> row.rankText() + " " + row.theme().key() + " " + (int) row.total())
        .toList();
  }

  @Test
  void theRanksAreThoseThatWerePlanted() {
    assertThat(order(before))
        .containsExactly(
            "1 violence 30",
            "2= burglary 25",
            "2= road-safety 25",
            "4 asb 23",
            "5 drugs 19",
            "6 robbery 18",
            "7= damage 17",
            "7= vehicle 17",
            "9 shoplifting 14");
    assertThat(order(now))
        .containsExactly(
            "1 violence 30",
            "2 road-safety 25",
            "3 burglary 24",
            "4 asb 23",
            "5 drugs 19",
            "6 robbery 18",
            "7= damage 17",
            "7= vehicle 17",
            "9 shoplifting 14");
  }

  @Test
  void burglaryWasScoredAgainAndTheOldScoreStands() {
    assertThat(now.matrix().scores("burglary", "trend"))
        .extracting(Entry.Scored::score)
        .containsExactly(3, 2);
    assertThat(now.isScored()).isTrue();
    assertThat(now.lost()).isEmpty();
    assertThat(now.withoutEvidence()).hasSize(9 * 5 + 1);
  }

  @Test
  void threeAreRecommendedAndEveryOtherHasItsReason() {
    assertThat(now.recommended())
        .extracting(Theme::key)
        .containsExactly("violence", "burglary", "asb");
    assertThat(now.undecided()).isEmpty();
    assertThat(now.ranking().rows().stream().map(Ranking.Row::chosen))
        .allSatisfy(one -> assertThat(one).isNotNull())
        .anySatisfy(one -> assertThat(one.choice()).isEqualTo(Choice.CROSS_CUTTING));
  }

  @Test
  void thePublicPutsDisorderHigherAndViolenceAndRobberyLower() {
    GapTable survey = now.gaps().get(0);
    assertThat(survey.asked().consultation().ref()).isEqualTo("HS-2025");
    assertThat(survey.asked().sample()).isEqualTo("random sample, ± 3.1 points");
    assertThat(survey.finding())
        .isEqualTo(
            "People put Anti-social behaviour higher than the data does, and Violence and Robbery"
                + " lower.");
    assertThat(survey.notScored()).isEmpty();
    GapTable web = now.gaps().get(1);
    assertThat(web.asked().sample()).isEqualTo("self-selecting");
    assertThat(web.notScored()).containsExactly("Dog fouling");
    assertThat(web.rows()).allSatisfy(row -> assertThat(row.said()).doesNotContain("%"));
    GapTable stall = now.gaps().get(2);
    assertThat(stall.rows()).isEmpty();
    assertThat(stall.notScored()).hasSize(3);
  }

  /** The counts that reasons quote are those of the police data. */
  @Test
  void reasonsQuoteTheDataAsItIs() {
    Map<String, String> types =
        Map.of(
            "violence", "violent-crime",
            "asb", "anti-social-behaviour",
            "burglary", "burglary",
            "robbery", "robbery",
            "shoplifting", "shoplifting");
    Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
    types.forEach(
        (theme, type) -> {
          Filter filter = Filter.all(SetKey.POLICE_CRIME).withTypes(List.of(type));
          PeriodRule year = new PeriodRule.Absolute(Period.parse("2024-10..2025-09"));
          Recipe recipe = new Recipe("count", filter, year, Map.of("by", "type"), null);
          Result.Table table =
              (Result.Table) studies.answer(recipe, null, Progress.SILENT).result();
          String why = requireNonNull(now.matrix().standing(theme).get("volume")).why();
          assertThat(why).startsWith(String.format("%,d ", table.total()));
        });
  }
}
