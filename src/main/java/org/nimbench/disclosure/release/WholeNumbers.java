package org.nimbench.disclosure.release;

import org.jspecify.annotations.Nullable;

/**
 * Least and greatest values over whole-number solutions, by branch and bound: where a solution has
 * a fraction, the variable is at most the whole number below it, or at least the one above.
 */
final class WholeNumbers {
  /** More branches than this are not followed; what is not found then counts as not possible. */
  private static final int MOST_BRANCHES = 400;

  private final int variable;
  private final boolean up;
  private int branches;
  private @Nullable Long best;

  private WholeNumbers(int variable, boolean up) {
    this.variable = variable;
    this.up = up;
  }

  /**
   * The least or greatest whole value of a variable.
   *
   * @param at a solved problem whose variable has a least and greatest value; it is moved
   * @return null if none was found
   */
  static @Nullable Long extreme(ExactSimplex at, int variable, boolean up) {
    WholeNumbers search = new WholeNumbers(variable, up);
    search.follow(at);
    return search.best;
  }

  /** Whether a solution in whole numbers has this value of a variable. */
  static boolean has(ExactSimplex solved, int variable, long value) {
    ExactSimplex fixed = solved.copy();
    fixed.atLeast(variable, value);
    fixed.atMost(variable, value);
    return fixed.solve() && extreme(fixed, variable, true) != null;
  }

  private void follow(ExactSimplex node) {
    if (++branches > MOST_BRANCHES || !node.push(variable, up)) {
      return;
    }
    long bound = node.floor(variable);
    if (!up && !node.isWhole(variable)) {
      bound++;
    }
    Long found = best;
    if (found != null && (up ? bound <= found : bound >= found)) {
      return;
    }
    int fraction = node.firstFraction();
    if (fraction < 0) {
      best = bound;
      return;
    }
    long below = node.floor(fraction);
    ExactSimplex lower = node.copy();
    lower.atMost(fraction, below);
    if (lower.solve()) {
      follow(lower);
    }
    node.atLeast(fraction, below + 1);
    if (node.solve()) {
      follow(node);
    }
  }
}
