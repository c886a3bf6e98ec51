package org.nimbench.disclosure.release;

import org.jspecify.annotations.Nullable;

/**
 * The simplex method in whole numbers: the least or greatest value of one variable under sums that
 * must hold. Nothing is rounded, so what it proves is proved.
 *
 * <p>A feasible basis of the {@link Tableau} is kept, so asking for the next variable begins where
 * the last one ended. Bland's rule ends what does not progress.
 */
final class ExactSimplex {
  /** No upper bound. */
  static final long OPEN = Tableau.OPEN;

  private static final int NO_LIMIT = -1;
  private static final int OWN_LIMIT = -2;

  private final Tableau tableau;
  private final MetNumbers met;

  /**
   * A problem.
   *
   * @param lower least value of each variable
   * @param greatest greatest value of each; {@link #OPEN} for none
   * @param sums what must hold
   * @param cost price of a step of each variable from its least value; null where none is wanted
   */
  ExactSimplex(long[] lower, long[] greatest, Equation[] sums, long @Nullable [] cost) {
    tableau = new Tableau(lower, greatest, sums, cost);
    met = new MetNumbers(tableau);
  }

  private ExactSimplex(ExactSimplex other) {
    tableau = new Tableau(other.tableau);
    met = new MetNumbers(other.met, tableau);
  }

  /**
   * An equation: factors times variables add up to the right-hand side.
   *
   * @param variables their numbers
   * @param factors one for each
   * @param right what they add up to
   */
  record Equation(int[] variables, int[] factors, long right) {}

  ExactSimplex copy() {
    return new ExactSimplex(this);
  }

  /**
   * Finds a solution; where there are costs, the cheapest. This is the dual simplex method: the
   * first basis costs nothing and breaks the sums, and each pivot mends one of them.
   *
   * @return whether there is any
   */
  boolean solve() {
    while (true) {
      int row = broken();
      if (row < 0) {
        return true;
      }
      if (tableau.b[row] > 0) {
        tableau.turnBasic(row);
      }
      int column = mending(row);
      if (column < 0) {
        return false;
      }
      tableau.pivot(row, column);
    }
  }

  /** The row of the first variable that is below nought or above its upper bound. */
  private int broken() {
    int[] basic = tableau.basic;
    int found = -1;
    for (int i = 0; i < basic.length; i++) {
      boolean isBroken = tableau.b[i] < 0 || tableau.exceeds(i);
      if (isBroken && (found < 0 || basic[i] < basic[found])) {
        found = i;
      }
    }
    return found;
  }

  /** The column that mends a row at the least price; of equal ones the first variable. */
  private int mending(int row) {
    long[] line = tableau.a[row];
    int found = -1;
    for (int j = 0; j < tableau.columns; j++) {
      boolean mends = line[j] < 0 && tableau.upper[tableau.free[j]] > 0;
      if (mends && (found < 0 || isCheaper(line, j, found))) {
        found = j;
      }
    }
    return found;
  }

  private boolean isCheaper(long[] line, int one, int other) {
    boolean isFirst = tableau.free[one] < tableau.free[other];
    long[] cost = tableau.cost;
    if (cost == null) {
      return isFirst;
    }
    long first = Math.multiplyExact(cost[one], -line[other]);
    long second = Math.multiplyExact(cost[other], -line[one]);
    return first < second || (first == second && isFirst);
  }

  /**
   * Moves to a solution with the least or the greatest value of a variable.
   *
   * @return whether there is a bound at all
   */
  boolean push(int variable, boolean up) {
    while (true) {
      boolean raise = up == tableau.sign[variable] > 0;
      int row = tableau.rowOf[variable];
      int column = row < 0 ? (raise ? tableau.columnOf[variable] : -1) : better(row, raise);
      if (column < 0) {
        return true;
      }
      int limit = limit(column);
      met.jumps(column);
      if (limit == NO_LIMIT) {
        met.ray(column);
        return false;
      }
      if (limit == OWN_LIMIT) {
        tableau.turnFree(column);
      } else {
        leave(limit, column);
      }
      met.values();
    }
  }

  private void leave(int row, int column) {
    if (tableau.a[row][column] < 0) {
      tableau.turnBasic(row);
    }
    tableau.pivot(row, column);
  }

  /**
   * A column whose step changes the row's variable as wanted: the first that moves, else Bland's.
   */
  private int better(int row, boolean raise) {
    int[] free = tableau.free;
    int first = -1;
    for (int j = 0; j < tableau.columns; j++) {
      long step = tableau.a[row][j];
      boolean helps = raise ? step < 0 : step > 0;
      if (helps && tableau.upper[free[j]] > 0) {
        if (moves(j)) {
          return j;
        }
        if (first < 0 || free[j] < free[first]) {
          first = j;
        }
      }
    }
    return first;
  }

  private boolean moves(int column) {
    for (int i = 0; i < tableau.basic.length; i++) {
      long step = tableau.a[i][column];
      if ((step > 0 && tableau.b[i] == 0) || (step < 0 && tableau.room(i) == 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The row that first stops a column's variable from growing; of equal ones the first variable.
   */
  private int limit(int column) {
    int[] basic = tableau.basic;
    long best = tableau.upper[tableau.free[column]];
    int found = best == OPEN ? NO_LIMIT : OWN_LIMIT;
    long over = 1;
    for (int i = 0; i < basic.length; i++) {
      long step = tableau.a[i][column];
      long way = step > 0 ? tableau.b[i] : step < 0 ? tableau.room(i) : OPEN;
      if (way == OPEN) {
        continue;
      }
      long size = Math.abs(step);
      int order =
          found == NO_LIMIT
              ? -1
              : Long.compare(Math.multiplyExact(way, over), Math.multiplyExact(best, size));
      if (order < 0 || (order == 0 && found >= 0 && basic[i] < basic[found])) {
        found = i;
        best = way;
        over = size;
      }
    }
    return found;
  }

  /** Begins to note which whole values are met; those of the present solution are the first. */
  void beginNoting() {
    met.begin();
  }

  /** Whether the whole solutions met so far prove that a variable can be so many whole numbers. */
  boolean showed(int variable, int numbers) {
    return met.showed(variable, numbers);
  }

  /** Whether a variable has a whole value in the present solution. */
  boolean isWhole(int variable) {
    return tableau.isWhole(variable);
  }

  /** The value of a variable in the present solution, rounded down. */
  long floor(int variable) {
    return tableau.floor(variable);
  }

  /** Whether a variable whose least value is nought is nought. */
  boolean isNought(int variable) {
    return isWhole(variable) && floor(variable) == 0;
  }

  /** The first variable without a whole value; −1 where all are whole. */
  int firstFraction() {
    return tableau.firstFraction();
  }

  /** Allows a variable no value above a bound; {@link #solve} comes next. */
  void atMost(int variable, long bound) {
    tableau.bring(variable);
    tableau.atMost(variable, bound);
  }

  /** Allows a variable no value below a bound; {@link #solve} comes next. */
  void atLeast(int variable, long bound) {
    tableau.bring(variable);
    tableau.atLeast(variable, bound);
  }
}
