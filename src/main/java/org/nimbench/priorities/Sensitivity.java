package org.nimbench.priorities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Words;

/**
 * How firm a rank is: the best and the worst it becomes when one thing moves by one step and all
 * others stay.
 *
 * <p>A weight moves by 1, never below 0; a weight that would leave a block nothing to count is
 * left. A score moves to the next one of its scale, up or down, whichever theme it belongs to; a
 * bonus that is not given counts as 0.
 *
 * @param rank the rank as it is
 * @param weightBest the best rank when a weight moves; 1 is the best
 * @param weightWorst the worst rank when a weight moves
 * @param scoreBest the best rank when a score moves
 * @param scoreWorst the worst rank when a score moves
 */
public record Sensitivity(
    int rank, int weightBest, int weightWorst, int scoreBest, int scoreWorst) {
  /** The best rank whichever moves. */
  public int best() {
    return Math.min(weightBest, scoreBest);
  }

  /** The worst rank whichever moves. */
  public int worst() {
    return Math.max(weightWorst, scoreWorst);
  }

  /** {@code rank 2 to 4}, or {@code rank 2}. */
  public String span() {
    return span(best(), worst());
  }

  private static String span(int best, int worst) {
    return best == worst
        ? Words.text("priorities.rank", best)
        : Words.text("priorities.rank.span", best, worst);
  }

  /** How firm it is, in one sentence. */
  public String sentence() {
    if (best() == worst()) {
      return Words.text("priorities.firm", rank);
    }
    if (weightBest == weightWorst) {
      return Words.text("priorities.firm.scores", span(scoreBest, scoreWorst));
    }
    if (scoreBest == scoreWorst) {
      return Words.text("priorities.firm.weights", span(weightBest, weightWorst));
    }
    return Words.text(
        "priorities.firm.both", span(weightBest, weightWorst), span(scoreBest, scoreWorst));
  }

  /**
   * How firm every rank is.
   *
   * @param scores of each theme, by key of criterion
   */
  static List<Sensitivity> of(ScoringModel model, List<Map<String, Integer>> scores) {
    double[] totals = scores.stream().mapToDouble(model::total).toArray();
    int[] ranks = Ranker.ranks(totals);
    Spans weights = new Spans(ranks);
    for (ScoringModel moved : moved(model)) {
      weights.widen(Ranker.ranks(scores.stream().mapToDouble(moved::total).toArray()));
    }
    Spans single = new Spans(ranks);
    for (int i = 0; i < totals.length; i++) {
      for (double other : neighbours(model, scores.get(i))) {
        single.widen(moved(ranks, totals, i, other));
      }
    }
    List<Sensitivity> all = new ArrayList<>();
    for (int i = 0; i < totals.length; i++) {
      all.add(
          new Sensitivity(
              ranks[i], weights.best[i], weights.worst[i], single.best[i], single.worst[i]));
    }
    return all;
  }

  private static List<ScoringModel> moved(ScoringModel model) {
    List<ScoringModel> models = new ArrayList<>();
    for (Criterion criterion : model.criteria()) {
      models.add(model.withWeight(criterion.key(), criterion.weight() + 1));
      models.add(model.withWeight(criterion.key(), Math.max(0, criterion.weight() - 1)));
    }
    return models.stream().filter(ScoringModel::isUsable).toList();
  }

  /** The totals that a theme would have if one of its scores were the next one. */
  private static List<Double> neighbours(ScoringModel model, Map<String, Integer> scores) {
    List<Double> totals = new ArrayList<>();
    for (Criterion criterion : model.criteria()) {
      List<Integer> scale = criterion.levels().stream().map(Criterion.Level::score).toList();
      int at = scale.indexOf(scores.getOrDefault(criterion.key(), 0));
      for (int next : List.of(at - 1, at + 1)) {
        if (next >= 0 && next < scale.size()) {
          Map<String, Integer> changed = new LinkedHashMap<>(scores);
          changed.put(criterion.key(), scale.get(next));
          totals.add(model.total(changed));
        }
      }
    }
    return totals;
  }

  /** The ranks when the total of one theme becomes another: nobody else's total moves. */
  private static int[] moved(int[] ranks, double[] totals, int theme, double other) {
    int[] changed = ranks.clone();
    changed[theme] = 1;
    for (int i = 0; i < totals.length; i++) {
      if (i != theme) {
        changed[i] += (other > totals[i] ? 1 : 0) - (totals[theme] > totals[i] ? 1 : 0);
        changed[theme] += totals[i] > other ? 1 : 0;
      }
    }
    return changed;
  }

  /** The best and the worst of each rank so far. */
  private static final class Spans {
    private final int[] best;
    private final int[] worst;

    Spans(int[] ranks) {
      this.best = ranks.clone();
      this.worst = ranks.clone();
    }

    void widen(int[] ranks) {
      for (int i = 0; i < ranks.length; i++) {
        best[i] = Math.min(best[i], ranks[i]);
        worst[i] = Math.max(worst[i], ranks[i]);
      }
    }
  }
}
