package org.nimbench.study;

import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.Coverage;

/**
 * The two periods of a comparison: the recipe's own, and the one before it.
 *
 * @param before the earlier
 * @param after the recipe's period
 * @param isWhole whether every month of both is covered and complete
 */
record TwoPeriods(Period before, Period after, boolean isWhole) {
  /** The earlier period; empty means the same months a year before. */
  static final Parameter BEFORE = Parameter.period("before", "");

  private static final int YEAR = 12;

  /**
   * The periods a question compares.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) without a period; (usage) where
   *     the two share a day
   */
  static TwoPeriods of(Question question) {
    Period after = question.period();
    if (after == null) {
      throw Question.notComputable("study.change.no-period");
    }
    Period before = earlier(question.text(BEFORE), after);
    if (before.meets(after)) {
      throw Problem.of(
              ProblemKind.USAGE,
              "study.change.overlap",
              "--before",
              before.inWords(),
              after.inWords())
          .asException();
    }
    Coverage coverage = question.records().workspace().coverage(question.filter().set());
    return new TwoPeriods(before, after, isWhole(coverage, before) && isWhole(coverage, after));
  }

  /**
   * The earlier period.
   *
   * @param given as the recipe has it; empty for the same months a year before
   */
  static Period earlier(String given, Period after) {
    return given.isEmpty() ? after.shiftMonths(-YEAR) : Period.parse(given);
  }

  private static boolean isWhole(Coverage coverage, Period period) {
    return period.months().stream()
        .allMatch(month -> coverage.covers(month) && coverage.isComplete(month));
  }

  /** The same question about the earlier period. */
  Question earlier(Question question) {
    return new Question(
        question.records(),
        question.recipe(),
        question.filter().withPeriod(before),
        before,
        question.values(),
        question.today(),
        question.progress());
  }

  /** Days of the later period for a day of the earlier. */
  double scale() {
    return (double) after.days() / before.days();
  }
}
