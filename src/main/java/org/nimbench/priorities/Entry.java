package org.nimbench.priorities;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a matrix's history; none is ever changed or removed. */
public sealed interface Entry {
  /** When and by whom. */
  Mark mark();

  /**
   * When and by whom.
   *
   * @param at the moment
   * @param by who did it, as products name their author
   */
  record Mark(Instant at, String by) {}

  /** From here on the matrix is scored by this model, with these weights. */
  record Modelled(Mark mark, ScoringModel model) implements Entry {}

  /** From here on the matrix holds this theme; a theme of the same key is renamed. */
  record Added(Mark mark, Theme theme) implements Entry {}

  /**
   * From here on the matrix no longer holds a theme; what was scored stays in the history.
   *
   * @param theme its key
   * @param why in one line
   */
  record Dropped(Mark mark, String theme, String why) implements Entry {}

  /**
   * A score.
   *
   * @param theme key of the theme
   * @param criterion key of the criterion
   * @param score the score; null where the one before is taken back and none stands any more
   * @param why its reason in one line
   * @param evidence what it rests on; empty where nothing is linked yet
   */
  record Scored(
      Mark mark,
      String theme,
      String criterion,
      @Nullable Integer score,
      String why,
      List<EvidenceLink> evidence)
      implements Entry {
    public Scored {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * What is recommended about a theme.
   *
   * @param theme key of the theme
   * @param choice the recommendation; null where the one before is taken back
   * @param why its reason in one line
   */
  record Chosen(Mark mark, String theme, @Nullable Choice choice, String why) implements Entry {}
}
