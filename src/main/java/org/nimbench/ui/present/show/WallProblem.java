package org.nimbench.ui.present.show;

import org.nimbench.kernel.Problem;
import org.nimbench.ui.kit.ProblemCard;

/** A problem as it stands on the wall, in the wall's type. */
final class WallProblem {
  private static final double WIDEST = 760;

  private WallProblem() {}

  static ProblemCard of(Problem problem) {
    return ProblemCard.inPane(problem, WIDEST, "nb-wall-problem");
  }
}
