package org.nimbench.priorities;

import java.util.List;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Whether a line may stand next in a matrix's history. */
final class MatrixCheck {
  /** The longest reason: what fits a line or two beside a score. */
  static final int LONGEST = 300;

  private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

  private MatrixCheck() {}

  /**
   * Refuses a line that does not fit.
   *
   * @param where the document, or the option at fault
   * @throws org.nimbench.kernel.ProblemException (usage) saying why, and what would fit
   */
  static void require(Matrix matrix, Entry entry, String where) {
    if (entry.mark().by().isBlank()) {
      throw usage("priorities.by.missing", where);
    }
    if (entry instanceof Entry.Added one) {
      if (!one.theme().key().matches(KEY) || one.theme().name().isBlank()) {
        throw usage("priorities.theme.key", where, one.theme().key(), one.theme().name());
      }
    } else if (entry instanceof Entry.Dropped one) {
      theme(matrix, one.theme(), where);
      reason(one.why(), where);
    } else if (entry instanceof Entry.Scored one) {
      theme(matrix, one.theme(), where);
      score(matrix.model(), one, where);
      reason(one.why(), where);
    } else if (entry instanceof Entry.Chosen one) {
      theme(matrix, one.theme(), where);
      reason(one.why(), where);
    }
  }

  private static void theme(Matrix matrix, String key, String where) {
    if (matrix.theme(key).isEmpty()) {
      String known = matrix.themes().stream().map(Theme::key).collect(Collectors.joining(", "));
      throw usage("priorities.theme.unknown", where, key, known);
    }
  }

  private static void score(ScoringModel model, Entry.Scored one, String where) {
    List<Criterion> criteria = model.criteria();
    Criterion criterion =
        model
            .criterion(one.criterion())
            .orElseThrow(
                () ->
                    usage(
                        "priorities.criterion.unknown",
                        where,
                        one.criterion(),
                        criteria.stream().map(Criterion::key).collect(Collectors.joining(", "))));
    if (one.score() != null && criterion.level(one.score()).isEmpty()) {
      String scale =
          criterion.levels().stream()
              .map(level -> String.valueOf(level.score()))
              .collect(Collectors.joining(", "));
      throw usage("priorities.score.outside", where, one.score(), criterion.name(), scale);
    }
  }

  private static void reason(String why, String where) {
    if (why.isBlank()) {
      throw usage("priorities.why.missing", where);
    }
    if (why.length() > LONGEST || why.lines().count() > 1) {
      throw usage("priorities.why.long", where, why.length(), LONGEST);
    }
  }

  private static RuntimeException usage(String code, String where, Object... arguments) {
    return Problem.of(ProblemKind.USAGE, code, where, arguments).asException();
  }
}
