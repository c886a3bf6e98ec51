package org.nimbench.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nimbench.kernel.ProblemException;

/** The models that come with the program score as published, and what would not is refused. */
class ScoringModelsTest {
  private static Map<String, Integer> risk(int impact, int likelihood) {
    return Map.of("impact", impact, "likelihood", likelihood);
  }

  /** Fife's published matrix: impact 4 to 1 down, likelihood 4 to 1 across. */
  @Test
  void theFourByFourMatrixHasThePublishedCells() {
    int[][] published = {{16, 12, 8, 4}, {12, 9, 6, 3}, {8, 6, 4, 2}, {4, 3, 2, 1}};
    ScoringModel model = ScoringModels.shipped("risk-4x4");
    for (int down = 0; down < 4; down++) {
      for (int across = 0; across < 4; across++) {
        assertThat(model.total(risk(4 - down, 4 - across))).isEqualTo(published[down][across]);
      }
    }
    assertThat(model.most()).isEqualTo(16);
  }

  @ParameterizedTest
  @CsvSource({
    "risk-4x4, 16, high", "risk-4x4, 12, high", "risk-4x4, 9, medium", "risk-4x4, 6, medium",
    "risk-4x4, 4, low", "risk-4x4, 3, low", "risk-4x4, 2, very low", "risk-4x4, 1, very low",
    "risk-5x5, 25, high", "risk-5x5, 15, high", "risk-5x5, 12, medium", "risk-5x5, 8, medium",
    "risk-5x5, 6, low", "risk-5x5, 4, low", "risk-5x5, 3, very low", "weighted, 29, ''"
  })
  void aTotalHasTheWordOfItsBand(String model, double total, String word) {
    assertThat(ScoringModels.shipped(model).band(total)).isEqualTo(word);
  }

  @Test
  void theWeightedMatrixCountsHarmTwiceAndTheDutyOnce() {
    ScoringModel model = ScoringModels.shipped("weighted");
    Map<String, Integer> scores = new LinkedHashMap<>();
    model.required().forEach(one -> scores.put(one.key(), 1));
    assertThat(model.total(scores)).isEqualTo(8);
    scores.put("harm", 5);
    assertThat(model.total(scores)).isEqualTo(16);
    scores.put("duty", 1);
    assertThat(model.total(scores)).isEqualTo(17);
    assertThat(model.most()).isEqualTo(41);
    assertThat(model.withoutPublic().orElseThrow().most()).isEqualTo(36);
  }

  @Test
  void theHighestOfTheSixHarmsIsTheImpact() {
    ScoringModel model = ScoringModels.shipped("three-plem");
    assertThat(model.criteria().stream().map(Criterion::name).collect(Collectors.toList()))
        .startsWith("Physical", "Psychological", "Political", "Legal", "Economic", "Moral");
    Map<String, Integer> scores = new LinkedHashMap<>();
    model.required().forEach(one -> scores.put(one.key(), 1));
    scores.put("moral", 4);
    scores.put("likelihood", 3);
    assertThat(model.total(scores)).isEqualTo(12);
  }

  @Test
  void harmTimesLikelihoodTimesPositionMakesTheOrder() {
    ScoringModel model = ScoringModels.shipped("morile-style");
    Map<String, Integer> scores = new LinkedHashMap<>();
    model.required().forEach(one -> scores.put(one.key(), 2));
    // Harm 5 criteria of 2 summed, the other two blocks means of 2s.
    assertThat(model.total(scores)).isEqualTo(10 * 2 * 2);
    scores.put("frequency", 5);
    assertThat(model.total(scores)).isEqualTo(10 * 3 * 2);
    assertThat(model.note()).contains("not the licensed values");
  }

  static java.util.List<ScoringModel> shipped() {
    return ScoringModels.all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aModelIsReadAsItWasWritten(ScoringModel model) {
    assertThat(ScoringJson.read(ScoringJson.write(model), "x")).isEqualTo(model);
    assertThat(model.criteria()).allSatisfy(one -> assertThat(one.asks()).endsWith("?"));
    assertThat(model.criteria())
        .allSatisfy(one -> assertThat(one.levels().get(0).words()).isNotEmpty());
  }

  @Test
  void lessIsMoreWhereTheScaleIsTurnedRound() {
    Criterion dear =
        new Criterion(
            "cost",
            "Cost",
            "",
            "b",
            2,
            Criterion.Direction.LESS,
            MadeUpMatrix.criterion("c", "b", 1, 1, 5).levels(),
            false,
            false);
    assertThat(dear.counts(1)).isEqualTo(10);
    assertThat(dear.counts(5)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"weight\" : 2.0|\"weight\" : -1|weight -1",
        "\"block\" : \"score\"|\"block\" : \"core\"|\"core\"",
        "\"key\" : \"trend\"|\"key\" : \"volume\"|\"volume\" stands twice",
        "\"key\" : \"trend\"|\"key\" : \"Trend 2\"|Trend 2",
        "\"formula\" : \"sum\"|\"formula\" : \"power\"|power",
        "\"combine\" : \"sum\"|\"combine\" : \"least\"|least",
        "\"weight\" : 2.0|\"weight\" : \"two\"|two",
        "\"score\" : 2,|\"score\" : 2.5,|2.5",
        "\"score\" : 2,|\"score\" : 1,|[1, 1, 3, 4, 5]",
        "\"bonus\" : true|\"bonus\" : true, \"extra\" : 1|extra",
        "\"name\" : \"Trend\"|\"name\" : \"\"|trend"
      })
  void whatWouldScoreWronglyIsRefusedByName(String right, String wrong, String said) {
    String json = ScoringJson.write(ScoringModels.shipped("weighted"));
    assertThat(json).contains(right);
    String changed = json.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    assertThatThrownBy(() -> ScoringJson.read(changed, "mine.json"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().inOneLine()).startsWith("mine.json").contains(said);
              assertThat(e.problem().toDo()).isNotEmpty();
            });
  }

  @Test
  void allMistakesAreSaidAtOnce() {
    String json =
        ScoringJson.write(ScoringModels.shipped("risk-4x4"))
            .replace("\"weight\" : 1.0", "\"weight\" : 0")
            .replace("\"from\" : 12.0", "\"from\" : 6.0");
    assertThatThrownBy(() -> ScoringJson.read(json, "mine.json"))
        .hasMessageContaining("3 mistakes")
        .hasMessageContaining("Block impact")
        .hasMessageContaining("Block likelihood")
        .hasMessageContaining("Two bands");
  }
}
