package org.nimbench.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nimbench.supply.Consultation;
import org.nimbench.supply.Validity;

/** The public's order beside the data's, and what may be said of whom. */
class GapTableTest {
  private static final List<Theme> THEMES =
      List.of(
          MadeUpMatrix.theme("burglary"),
          MadeUpMatrix.theme("violence", "Violence at night"),
          MadeUpMatrix.theme("drugs"),
          MadeUpMatrix.theme("nuisance", "Anti-social behaviour"),
          MadeUpMatrix.theme("fires"));

  private static Consultation asked(int answers, int population, boolean isRandom) {
    return new Consultation(
        "C1",
        "survey",
        new Validity(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 30)),
        answers,
        population,
        isRandom,
        "Northvale",
        List.of(),
        "Which three first?",
        List.of(
            new Consultation.Issue("anti-social BEHAVIOUR", answers / 2),
            new Consultation.Issue("Drugs", answers / 3),
            new Consultation.Issue("Litter", answers / 3),
            new Consultation.Issue("Burglary", answers / 4),
            new Consultation.Issue("Violence at night", answers / 5)),
        1,
        "Few young people answered.");
  }

  @Test
  void bothRanksAreAmongTheThemesThatBothSpeakOf() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("violence", 900L);
    counts.put("burglary", 400L);
    counts.put("drugs", 400L);
    counts.put("nuisance", 90L);
    counts.put("fires", 1000L);
    GapTable table =
        GapTable.of(PublicView.of(asked(1000, 0, true)), THEMES, DataRanks.counts(counts));
    assertThat(table.rows())
        .extracting(
            row ->
                String.join(
                    "; ",
                    row.theme().key(),
                    row.publicRankText(),
                    row.said(),
                    row.dataRankText(),
                    row.data(),
                    row.words()))
        .containsExactly(
            "nuisance; 1; 500 of 1,000 (50%); 4; 90; public 3 places higher",
            "drugs; 2; 333 of 1,000 (33%); 2=; 400; alike",
            "burglary; 3; 250 of 1,000 (25%); 2=; 400; alike",
            "violence; 4; 200 of 1,000 (20%); 1; 900; public 3 places lower");
    assertThat(table.notScored()).containsExactly("Litter");
    assertThat(table.notAsked()).extracting(Theme::key).containsExactly("fires");
    assertThat(table.finding())
        .isEqualTo("People put Nuisance higher than the data does, and Violence lower.");
    assertThat(table.rule()).contains("3 places or more").contains("4 themes");
    assertThat(table.byData().get(0).theme().key()).isEqualTo("violence");
    assertThat(table.asked().concerns())
        .extracting(PublicView.Concern::rankText)
        .containsExactly("1", "2=", "2=", "4", "5");
  }

  @Test
  void aThemeWithoutAFigureIsNamedAndNotRanked() {
    GapTable table =
        GapTable.of(
            PublicView.of(asked(1000, 0, true)), THEMES, DataRanks.counts(Map.of("drugs", 4L)));
    assertThat(table.rows()).hasSize(1);
    assertThat(table.notScored())
        .containsExactly("anti-social BEHAVIOUR", "Litter", "Burglary", "Violence at night");
  }

  @Test
  void onlyARandomSampleHasAPercentageAndAMargin() {
    PublicView random = PublicView.of(asked(1214, 0, true));
    assertThat(random.sample()).isEqualTo("random sample, ± 2.8 points");
    assertThat(random.caveats()).containsExactly("Few young people answered.");
    PublicView own = PublicView.of(asked(1214, 0, false));
    assertThat(own.margin()).isEmpty();
    assertThat(own.sample()).isEqualTo("self-selecting");
    assertThat(own.concerns().get(0).said()).isEqualTo("607 of 1,214");
    assertThat(own.caveats().get(0)).contains("do not stand for everybody");
  }

  @Property
  void belowThirtyAnswersThereIsNeverAPercentage(
      @ForAll @IntRange(min = 0, max = 60) int answers, @ForAll boolean isRandom) {
    PublicView view = PublicView.of(asked(answers, 0, isRandom));
    boolean may = isRandom && answers >= 30;
    assertThat(view.hasPercentages()).isEqualTo(may);
    assertThat(view.margin().isPresent()).isEqualTo(may);
    assertThat(view.concerns())
        .allSatisfy(one -> assertThat(one.said().contains("%")).isEqualTo(may));
    assertThat(view.caveats().size()).isEqualTo(may ? 1 : 2);
  }

  /** Published: n = 1,000 has ± 3.1 points, n = 400 ± 4.9; a whole population has none. */
  @Test
  void theMarginIsThePublishedOne() {
    double hundredth = 0.0005;
    assertThat(PublicView.of(asked(1000, 0, true)).margin().orElseThrow())
        .isCloseTo(0.031, within(hundredth));
    assertThat(PublicView.of(asked(400, 0, true)).margin().orElseThrow())
        .isCloseTo(0.049, within(hundredth));
    assertThat(PublicView.of(asked(400, 1000, true)).margin().orElseThrow())
        .isCloseTo(0.049 * Math.sqrt(600.0 / 999), within(hundredth));
  }

  @Test
  void theDataSaysTheScoresWithoutWhatThePublicSays() {
    ScoringModel model = ScoringModels.shipped("weighted");
    Map<String, Integer> loud = new LinkedHashMap<>();
    Map<String, Integer> quiet = new LinkedHashMap<>();
    model.required().forEach(one -> loud.put(one.key(), one.isPublic() ? 5 : 2));
    model.required().forEach(one -> quiet.put(one.key(), one.isPublic() ? 1 : 2));
    quiet.put("trend", 3);
    Map<String, Map<String, Integer>> scores = new LinkedHashMap<>();
    scores.put("loud", loud);
    scores.put("quiet", quiet);
    Matrix matrix = MadeUpMatrix.of(model, scores);
    assertThat(Ranker.of(matrix).rows().get(0).theme().key()).isEqualTo("loud");
    DataRanks data = DataRanks.scores(matrix);
    assertThat(new ArrayList<>(data.values().keySet())).containsExactly("quiet", "loud");
    assertThat(data.values()).containsEntry("quiet", 15.0).containsEntry("loud", 14.0);
  }
}
