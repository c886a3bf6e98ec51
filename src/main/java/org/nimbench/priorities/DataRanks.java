package org.nimbench.priorities;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nimbench.kernel.Figures;

/**
 * How much of each theme the data shows, for comparing its order with the public's.
 *
 * @param basis what the figures are
 * @param values figure by key of theme, the higher the more
 */
public record DataRanks(Basis basis, Map<String, Double> values) {
  public DataRanks {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** What the figures are. */
  public enum Basis {
    /** Totals of the matrix without the criteria that score what the public says. */
    SCORES,
    /** Counts of records. */
    COUNTS
  }

  /** Counts of records by theme. */
  public static DataRanks counts(Map<String, Long> byTheme) {
    Map<String, Double> values = new LinkedHashMap<>();
    byTheme.forEach((theme, count) -> values.put(theme, count.doubleValue()));
    return new DataRanks(Basis.COUNTS, values);
  }

  /**
   * The totals of a matrix without what the public says; without any figure where nothing else is
   * scored.
   */
  static DataRanks scores(Matrix matrix) {
    Map<String, Double> values = new LinkedHashMap<>();
    matrix
        .model()
        .withoutPublic()
        .map(model -> Ranker.of(matrix, model))
        .ifPresent(
            ranking -> ranking.rows().forEach(row -> values.put(row.theme().key(), row.total())));
    return new DataRanks(Basis.SCORES, values);
  }

  /** A figure for people: whole numbers without decimals, others with one. */
  public static String text(double value) {
    return value == Math.rint(value) ? Figures.count((long) value) : Figures.decimal(value, 1);
  }
}
