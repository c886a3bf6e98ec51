package org.nimbench.priorities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Entry.Chosen;

/**
 * The order that scores give, never without the scores: themes that have all of them by total, the
 * highest first; equal totals share a rank. Themes that lack a score have no total and no rank.
 *
 * @param model the model and its weights
 * @param most the highest total there can be
 * @param rows ranked themes in order of rank; of equals the one that came first
 * @param unranked themes that lack a score, in the order in which they came
 */
public record Ranking(ScoringModel model, double most, List<Row> rows, List<Unranked> unranked) {
  public Ranking {
    rows = List.copyOf(rows);
    unranked = List.copyOf(unranked);
  }

  /**
   * A theme in its place.
   *
   * @param scores the scores that count, by key of criterion, with reason and evidence
   * @param blocks the figure of each block, in the order of the model's blocks
   * @param total what they make
   * @param rank 1 is the highest total
   * @param isTied whether another theme has the same total
   * @param band the word for the total; empty where the model has none
   * @param sensitivity how firm the rank is
   * @param chosen what is recommended; null while nothing is
   */
  public record Row(
      Theme theme,
      Map<String, Entry.Scored> scores,
      List<Double> blocks,
      double total,
      int rank,
      boolean isTied,
      String band,
      Sensitivity sensitivity,
      @Nullable Chosen chosen) {
    public Row {
      blocks = List.copyOf(blocks);
    }

    /** {@code 3}, or {@code 1=} where it is shared. */
    public String rankText() {
      return rankText(rank, isTied);
    }

    static String rankText(int rank, boolean isTied) {
      return isTied ? Words.text("priorities.rank.tied", rank) : String.valueOf(rank);
    }
  }

  /**
   * A theme without a rank.
   *
   * @param scores the scores it has
   * @param missing names of the criteria it has none on
   */
  public record Unranked(
      Theme theme,
      Map<String, Entry.Scored> scores,
      List<String> missing,
      @Nullable Chosen chosen) {
    public Unranked {
      missing = List.copyOf(missing);
    }
  }

  /** The place of a theme; empty while it lacks a score. */
  public Optional<Row> row(String theme) {
    return rows.stream().filter(row -> row.theme().key().equals(theme)).findFirst();
  }

  /** The themes recommended as priorities, the highest total first. */
  public List<Theme> recommended() {
    return rows.stream()
        .filter(row -> row.chosen() != null && row.chosen().choice() == Choice.PRIORITY)
        .map(Row::theme)
        .toList();
  }
}
