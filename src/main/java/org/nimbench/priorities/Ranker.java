package org.nimbench.priorities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nimbench.priorities.Entry.Chosen;

/** Ranks the themes of a matrix by the scores that count. */
final class Ranker {
  private final Matrix matrix;
  private final ScoringModel model;
  private final List<Theme> themes = new ArrayList<>();
  private final List<Map<String, Entry.Scored>> standing = new ArrayList<>();
  private final List<Ranking.Unranked> unranked = new ArrayList<>();

  private Ranker(Matrix matrix, ScoringModel model) {
    this.matrix = matrix;
    this.model = model;
    for (Theme theme : matrix.themes()) {
      sort(theme, matrix.standing(theme.key()));
    }
  }

  /** The ranking by the model that counts now. */
  static Ranking of(Matrix matrix) {
    return of(matrix, matrix.model());
  }

  /** The ranking that another model gives the same scores. */
  static Ranking of(Matrix matrix, ScoringModel model) {
    return new Ranker(matrix, model).ranking();
  }

  private void sort(Theme theme, Map<String, Entry.Scored> scores) {
    List<String> missing =
        model.required().stream()
            .filter(one -> !scores.containsKey(one.key()))
            .map(Criterion::name)
            .toList();
    if (missing.isEmpty()) {
      themes.add(theme);
      standing.add(scores);
    } else {
      @Nullable Chosen chosen = matrix.chosen(theme.key());
      unranked.add(new Ranking.Unranked(theme, scores, missing, chosen));
    }
  }

  private Ranking ranking() {
    List<Map<String, Integer>> scores = standing.stream().map(Ranker::numbers).toList();
    double[] totals = scores.stream().mapToDouble(model::total).toArray();
    int[] ranks = ranks(totals);
    List<Sensitivity> firmness = Sensitivity.of(model, scores);
    List<Ranking.Row> rows =
        IntStream.range(0, totals.length)
            .mapToObj(i -> row(i, scores.get(i), totals, ranks[i], firmness.get(i)))
            .sorted(Comparator.comparingInt(Ranking.Row::rank))
            .toList();
    return new Ranking(model, model.most(), rows, unranked);
  }

  private Ranking.Row row(
      int i, Map<String, Integer> scores, double[] totals, int rank, Sensitivity firmness) {
    return new Ranking.Row(
        themes.get(i),
        standing.get(i),
        model.blocks().stream().map(block -> model.block(block, scores)).toList(),
        totals[i],
        rank,
        IntStream.range(0, totals.length).anyMatch(j -> j != i && totals[j] == totals[i]),
        model.band(totals[i]),
        firmness,
        matrix.chosen(themes.get(i).key()));
  }

  private static Map<String, Integer> numbers(Map<String, Entry.Scored> scores) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    scores.forEach(
        (key, one) -> {
          if (one.score() != null) {
            numbers.put(key, one.score());
          }
        });
    return numbers;
  }

  /** Each total's rank: one more than the number of higher totals. */
  static int[] ranks(double[] totals) {
    return IntStream.range(0, totals.length)
        .map(
            i ->
                1
                    + (int)
                        IntStream.range(0, totals.length)
                            .filter(j -> totals[j] > totals[i])
                            .count())
        .toArray();
  }
}
