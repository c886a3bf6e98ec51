package org.nimbench.priorities;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Ranks follow totals, equals share one, and how firm they are is what trying everything finds. */
class RankingTest {
  private static final ScoringModel RISK = ScoringModels.shipped("risk-4x4");

  private static Map<String, Integer> risk(int impact, int likelihood) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    scores.put("impact", impact);
    scores.put("likelihood", likelihood);
    return scores;
  }

  @Test
  void equalTotalsShareARankAndTheNextIsLeftOut() {
    Map<String, Map<String, Integer>> scores = new LinkedHashMap<>();
    scores.put("fires", risk(1, 1));
    scores.put("burglary", risk(3, 4));
    scores.put("violence", risk(4, 3));
    scores.put("vehicles", risk(2, 4));
    Ranking ranking = Ranker.of(MadeUpMatrix.of(RISK, scores));
    assertThat(ranking.rows())
        .extracting(row -> row.rankText() + " " + row.theme().key() + " " + row.band())
        .containsExactly(
            "1= burglary high", "1= violence high", "3 vehicles medium", "4 fires very low");
    assertThat(requireNonNull(ranking.rows().get(0).scores().get("impact")).why())
        .isEqualTo("because");
    assertThat(ranking.rows().get(0).blocks()).containsExactly(3.0, 4.0);
  }

  @Test
  void aThemeWithoutAllItsScoresHasNoTotalAndNoRank() {
    Map<String, Map<String, Integer>> scores = new LinkedHashMap<>();
    scores.put("burglary", Map.of("impact", 4));
    scores.put("violence", risk(1, 1));
    scores.put("fires", Map.of());
    Ranking ranking = Ranker.of(MadeUpMatrix.of(RISK, scores));
    assertThat(ranking.rows()).extracting(row -> row.theme().key()).containsExactly("violence");
    assertThat(ranking.unranked())
        .extracting(one -> one.theme().key() + one.missing())
        .containsExactly("burglary[Likelihood]", "fires[Impact, Likelihood]");
  }

  @Test
  void aWeightTurnsTheOrder() {
    ScoringModel even = model(1, 1);
    Map<String, Map<String, Integer>> scores = new LinkedHashMap<>();
    scores.put("a", Map.of("c0", 4, "c1", 1));
    scores.put("b", Map.of("c0", 1, "c1", 3));
    assertThat(Ranker.of(MadeUpMatrix.of(even, scores)).rows().get(0).theme().key()).isEqualTo("a");
    assertThat(Ranker.of(MadeUpMatrix.of(model(1, 2), scores)).rows().get(0).theme().key())
        .isEqualTo("b");
  }

  private static ScoringModel model(double... weights) {
    List<Criterion> criteria = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      criteria.add(MadeUpMatrix.criterion("c" + i, "s", weights[i], 1, 5));
    }
    return new ScoringModel(
        "m",
        "m",
        "",
        ScoringModel.Formula.SUM,
        List.of(new Block("s", "S", Block.Combine.SUM)),
        criteria,
        List.of());
  }

  @Test
  void howFirmARankIsStandsInASentence() {
    ScoringModel model = model(1, 1);
    Map<String, Map<String, Integer>> scores = new LinkedHashMap<>();
    scores.put("a", Map.of("c0", 5, "c1", 5));
    scores.put("b", Map.of("c0", 3, "c1", 2));
    scores.put("c", Map.of("c0", 2, "c1", 3));
    scores.put("d", Map.of("c0", 1, "c1", 3));
    List<Ranking.Row> rows = Ranker.of(MadeUpMatrix.of(model, scores)).rows();
    assertThat(rows.get(0).sensitivity().sentence())
        .isEqualTo("Rank 1 stays whichever weight or score moves by one step.");
    assertThat(rows.get(1).sensitivity()).isEqualTo(new Sensitivity(2, 2, 4, 2, 3));
    assertThat(rows.get(1).sensitivity().sentence())
        .isEqualTo("If one weight moves by one step: rank 2 to 4. If one score does: rank 2 to 3.");
    assertThat(rows.get(1).sensitivity().span()).isEqualTo("rank 2 to 4");
  }

  /** Every weight and every score moved in turn, the whole matrix ranked anew each time. */
  @Property(tries = 300)
  void howFirmARankIsAgreesWithTryingEverything(
      @ForAll @Size(min = 1, max = 7)
          List<@Size(4) List<@IntRange(min = 1, max = 4) Integer>> given,
      @ForAll @Size(4) List<@IntRange(min = 0, max = 3) Integer> weights,
      @ForAll boolean isProduct,
      @ForAll Block.Combine combine) {
    ScoringModel model = twoBlocks(weights, isProduct, combine);
    Map<String, Map<String, Integer>> scores = scores(model, given);
    List<Sensitivity> found = Sensitivity.of(model, List.copyOf(scores.values()));
    int i = 0;
    for (String theme : scores.keySet()) {
      int rank = rank(model, scores, theme);
      int[] byWeight = {rank, rank};
      int[] byScore = {rank, rank};
      for (Criterion one : model.criteria()) {
        for (double moved : new double[] {one.weight() - 1, one.weight() + 1}) {
          ScoringModel other = model.withWeight(one.key(), Math.max(0, moved));
          if (other.isUsable()) {
            widen(byWeight, rank(other, scores, theme));
          }
        }
        for (String any : scores.keySet()) {
          int score = scores.get(any).getOrDefault(one.key(), 0);
          for (int moved : new int[] {score - 1, score + 1}) {
            if (one.level(moved).isPresent()) {
              Map<String, Map<String, Integer>> other = new LinkedHashMap<>(scores);
              Map<String, Integer> changed = new LinkedHashMap<>(scores.get(any));
              changed.put(one.key(), moved);
              other.put(any, changed);
              widen(byScore, rank(model, other, theme));
            }
          }
        }
      }
      assertThat(found.get(i++))
          .isEqualTo(new Sensitivity(rank, byWeight[0], byWeight[1], byScore[0], byScore[1]));
    }
  }

  private static void widen(int[] span, int rank) {
    span[0] = Math.min(span[0], rank);
    span[1] = Math.max(span[1], rank);
  }

  private static int rank(
      ScoringModel model, Map<String, Map<String, Integer>> scores, String theme) {
    double own = model.total(requireNonNull(scores.get(theme)));
    return 1 + (int) scores.values().stream().filter(one -> model.total(one) > own).count();
  }

  private static ScoringModel twoBlocks(
      List<Integer> weights, boolean isProduct, Block.Combine combine) {
    List<Criterion> criteria =
        List.of(
            MadeUpMatrix.criterion("c0", "a", 1 + weights.get(0), 1, 4),
            MadeUpMatrix.criterion("c1", "a", weights.get(1), 1, 4),
            MadeUpMatrix.criterion("c2", "b", 1 + weights.get(2), 1, 4),
            new Criterion(
                "c3",
                "c3",
                "",
                "",
                weights.get(3),
                Criterion.Direction.MORE,
                MadeUpMatrix.criterion("x", "", 1, 0, 1).levels(),
                true,
                false));
    return new ScoringModel(
        "m",
        "m",
        "",
        isProduct ? ScoringModel.Formula.PRODUCT : ScoringModel.Formula.SUM,
        List.of(new Block("a", "A", combine), new Block("b", "B", Block.Combine.SUM)),
        criteria,
        List.of());
  }

  private static Map<String, Map<String, Integer>> scores(
      ScoringModel model, List<List<Integer>> given) {
    Map<String, Map<String, Integer>> scores = new LinkedHashMap<>();
    for (int t = 0; t < given.size(); t++) {
      Map<String, Integer> its = new LinkedHashMap<>();
      for (int c = 0; c < 3; c++) {
        its.put(model.criteria().get(c).key(), given.get(t).get(c));
      }
      // A bonus may be given, refused or not spoken of.
      if (given.get(t).get(3) <= 2) {
        its.put("c3", given.get(t).get(3) - 1);
      }
      scores.put("t" + t, its);
    }
    return scores;
  }
}
