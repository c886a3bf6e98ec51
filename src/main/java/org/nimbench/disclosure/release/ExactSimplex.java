package org.nimbench.disclosure.release;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The simplex method in whole numbers: the least or greatest value of one variable under sums that
 * must hold. Nothing is rounded, so what it proves is proved.
 *
 * <p>Every entry of the tableau is a whole number over one common denominator, which a pivot
 * divides out exactly (Edmonds' integer pivoting); over sums of a table the denominator stays 1. A
 * feasible basis is kept, so asking for the next variable begins where the last one ended. Bland's
 * rule ends what does not progress.
 *
 * <p>A variable is {@code origin + sign × y}, {@code 0 ≤ y ≤ upper}; variables outside the basis
 * have y = 0. Row i of the tableau says {@code d × y(basic[i]) = b[i] − Σ a[i][j] × y(free[j])}.
 */
final class ExactSimplex {
  /** No upper bound. */
  static final long OPEN = Long.MAX_VALUE;

  private final int structural;
  private final long[] upper;
  private final long[] origin;
  private final int[] sign;
  private final int[] rowOf;
  private final int[] columnOf;
  private final int[] basic;
  private final int[] free;
  private int columns;
  private final long[][] a;
  private final long[] b;
  private final long @Nullable [] cost;
  private long d = 1;
  private final long[] least;
  private final long[] greatest;
  private final boolean[] broken;
  private final long[] shown;

  /**
   * A problem.
   *
   * @param lower least value of each variable
   * @param greatest greatest value of each; {@link #OPEN} for none
   * @param sums what must hold
   * @param cost price of a step of each variable from its least value; null where none is wanted
   */
  ExactSimplex(long[] lower, long[] greatest, Equation[] sums, long @Nullable [] cost) {
    structural = lower.length;
    int rows = sums.length;
    int all = structural + rows;
    origin = Arrays.copyOf(lower, all);
    sign = new int[all];
    Arrays.fill(sign, 1);
    upper = new long[all];
    rowOf = new int[all];
    columnOf = new int[all];
    basic = new int[rows];
    free = new int[structural];
    columns = structural;
    a = new long[rows][structural];
    b = new long[rows];
    this.cost = cost == null ? null : cost.clone();
    least = new long[structural];
    this.greatest = new long[structural];
    broken = new boolean[structural];
    shown = new long[structural];
    for (int j = 0; j < structural; j++) {
      upper[j] = greatest[j] == OPEN ? OPEN : greatest[j] - lower[j];
      free[j] = j;
      columnOf[j] = j;
      rowOf[j] = -1;
    }
    for (int i = 0; i < rows; i++) {
      start(i, sums[i], lower);
    }
  }

  /** A row begins with a variable of its own that must be nought. */
  private void start(int i, Equation sum, long[] lower) {
    int own = structural + i;
    basic[i] = own;
    rowOf[own] = i;
    columnOf[own] = -1;
    b[i] = sum.right();
    for (int t = 0; t < sum.variables().length; t++) {
      int j = sum.variables()[t];
      a[i][j] += sum.factors()[t];
      b[i] = Math.subtractExact(b[i], Math.multiplyExact(sum.factors()[t], lower[j]));
    }
  }

  private ExactSimplex(ExactSimplex other) {
    structural = other.structural;
    upper = other.upper.clone();
    origin = other.origin.clone();
    sign = other.sign.clone();
    rowOf = other.rowOf.clone();
    columnOf = other.columnOf.clone();
    basic = other.basic.clone();
    free = other.free.clone();
    columns = other.columns;
    a = new long[other.a.length][];
    for (int i = 0; i < a.length; i++) {
      a[i] = other.a[i].clone();
    }
    b = other.b.clone();
    cost = other.cost == null ? null : other.cost.clone();
    d = other.d;
    least = other.least.clone();
    greatest = other.greatest.clone();
    broken = other.broken.clone();
    shown = other.shown.clone();
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
      if (b[row] > 0) {
        turnBasic(row);
      }
      int column = mending(row);
      if (column < 0) {
        return false;
      }
      pivot(row, column);
    }
  }

  /** The row of the first variable that is below nought or above its upper bound. */
  private int broken() {
    int found = -1;
    for (int i = 0; i < basic.length; i++) {
      boolean isBroken = b[i] < 0 || exceeds(i);
      if (isBroken && (found < 0 || basic[i] < basic[found])) {
        found = i;
      }
    }
    return found;
  }

  private boolean exceeds(int row) {
    long most = upper[basic[row]];
    return most != OPEN && b[row] > Math.multiplyExact(most, d);
  }

  /** The column that mends a row at the least price; of equal ones the first variable. */
  private int mending(int row) {
    int found = -1;
    for (int j = 0; j < columns; j++) {
      if (a[row][j] < 0 && upper[free[j]] > 0 && (found < 0 || isCheaper(row, j, found))) {
        found = j;
      }
    }
    return found;
  }

  private boolean isCheaper(int row, int one, int other) {
    if (cost == null) {
      return free[one] < free[other];
    }
    long first = Math.multiplyExact(cost[one], -a[row][other]);
    long second = Math.multiplyExact(cost[other], -a[row][one]);
    return first < second || (first == second && free[one] < free[other]);
  }

  /**
   * Moves to a solution with the least or the greatest value of a variable.
   *
   * @return whether there is a bound at all
   */
  boolean push(int variable, boolean up) {
    while (true) {
      boolean raise = up == sign[variable] > 0;
      int row = rowOf[variable];
      int column = row < 0 ? (raise ? columnOf[variable] : -1) : better(row, raise);
      if (column < 0) {
        return true;
      }
      int limit = limit(column);
      noteJumps(column);
      if (limit == NO_LIMIT) {
        noteRay(column);
        return false;
      }
      if (limit == OWN_LIMIT) {
        turnFree(column);
      } else {
        leave(limit, column);
      }
      noteValues();
    }
  }

  /** Begins to note which whole values are met; those of the present solution are the first. */
  void beginNoting() {
    Arrays.fill(broken, true);
    noteValues();
  }

  /**
   * A variable that does not move by ones along an edge may miss whole numbers on its way, so the
   * run of numbers that were met ends; a new one begins at the next whole solution.
   */
  private void noteJumps(int column) {
    for (int i = 0; i < basic.length; i++) {
      long step = a[i][column];
      if (basic[i] < structural && step != 0 && (d != 1 || Math.abs(step) != 1)) {
        broken[basic[i]] = true;
      }
    }
    broken[free[column]] |= d != 1;
  }

  private void noteRay(int column) {
    shown[free[column]] = OPEN;
    for (int i = 0; i < basic.length; i++) {
      if (basic[i] < structural && a[i][column] < 0) {
        shown[basic[i]] = OPEN;
      }
    }
  }

  private void noteValues() {
    if (firstFraction() >= 0) {
      return;
    }
    for (int j = 0; j < structural; j++) {
      long value = floor(j);
      least[j] = broken[j] ? value : Math.min(least[j], value);
      greatest[j] = broken[j] ? value : Math.max(greatest[j], value);
      broken[j] = false;
      shown[j] = Math.max(shown[j], greatest[j] - least[j] + 1);
    }
  }

  /** Whether the whole solutions met so far prove that a variable can be so many whole numbers. */
  boolean showed(int variable, int numbers) {
    return shown[variable] >= numbers;
  }

  /**
   * A column whose step changes the row's variable as wanted: the first that moves, else Bland's.
   */
  private int better(int row, boolean raise) {
    int first = -1;
    for (int j = 0; j < columns; j++) {
      boolean helps = raise ? a[row][j] < 0 : a[row][j] > 0;
      if (helps && upper[free[j]] > 0) {
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
    for (int i = 0; i < basic.length; i++) {
      if ((a[i][column] > 0 && b[i] == 0) || (a[i][column] < 0 && room(i) == 0)) {
        return false;
      }
    }
    return true;
  }

  private static final int NO_LIMIT = -1;
  private static final int OWN_LIMIT = -2;

  /** How far a basic variable is below its upper bound, times the denominator. */
  private long room(int row) {
    long most = upper[basic[row]];
    return most == OPEN ? OPEN : Math.multiplyExact(most, d) - b[row];
  }

  /**
   * The row that first stops a column's variable from growing; of equal ones the first variable.
   */
  private int limit(int column) {
    int found = upper[free[column]] == OPEN ? NO_LIMIT : OWN_LIMIT;
    long best = upper[free[column]];
    long over = 1;
    for (int i = 0; i < basic.length; i++) {
      long step = a[i][column];
      long way = step > 0 ? b[i] : step < 0 ? room(i) : OPEN;
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

  private void leave(int row, int column) {
    if (a[row][column] < 0) {
      turnBasic(row);
    }
    pivot(row, column);
  }

  /** Counts a basic variable down from its upper bound instead of up from nought. */
  private void turnBasic(int row) {
    int variable = basic[row];
    b[row] = room(row);
    for (int j = 0; j < columns; j++) {
      a[row][j] = -a[row][j];
    }
    turn(variable);
  }

  /** Sets a free variable to its upper bound. */
  private void turnFree(int column) {
    int variable = free[column];
    for (int i = 0; i < basic.length; i++) {
      if (a[i][column] != 0) {
        b[i] = Math.subtractExact(b[i], Math.multiplyExact(a[i][column], upper[variable]));
        a[i][column] = -a[i][column];
      }
    }
    if (cost != null) {
      cost[column] = -cost[column];
    }
    turn(variable);
  }

  private void turn(int variable) {
    origin[variable] += sign[variable] * upper[variable];
    sign[variable] = -sign[variable];
  }

  private void pivot(int row, int column) {
    long pivot = a[row][column];
    long size = Math.abs(pivot);
    int side = pivot < 0 ? -1 : 1;
    long[] pivotRow = a[row];
    int[] used = used(pivotRow, column);
    for (int i = 0; i < basic.length; i++) {
      if (i != row && (a[i][column] != 0 || size != d)) {
        b[i] = update(a[i], b[i], pivotRow, b[row], used, column, size, side);
      }
    }
    if (cost != null) {
      // What has been paid so far is of no interest; only prices are kept.
      updatePrices(cost, pivotRow, used, column, size, side);
    }
    if (side < 0) {
      b[row] = -b[row];
      for (int j = 0; j < columns; j++) {
        pivotRow[j] = -pivotRow[j];
      }
    }
    pivotRow[column] = side * d;
    d = size;
    exchange(row, column);
  }

  private int[] used(long[] pivotRow, int column) {
    int[] used = new int[columns];
    int count = 0;
    for (int j = 0; j < columns; j++) {
      if (j != column && pivotRow[j] != 0) {
        used[count++] = j;
      }
    }
    return Arrays.copyOf(used, count);
  }

  private long update(
      long[] line,
      long right,
      long[] pivotRow,
      long pivotRight,
      int[] used,
      int column,
      long size,
      int side) {
    long factor = side * line[column];
    updatePrices(line, pivotRow, used, column, size, side);
    long grown = Math.multiplyExact(size, right);
    return Math.subtractExact(grown, Math.multiplyExact(factor, pivotRight)) / d;
  }

  private void updatePrices(
      long[] line, long[] pivotRow, int[] used, int column, long size, int side) {
    long factor = side * line[column];
    if (size == d) {
      for (int j : used) {
        line[j] = Math.subtractExact(line[j], Math.multiplyExact(factor, pivotRow[j]) / d);
      }
    } else {
      for (int j = 0; j < columns; j++) {
        if (j != column) {
          long grown = Math.multiplyExact(size, line[j]);
          line[j] = Math.subtractExact(grown, Math.multiplyExact(factor, pivotRow[j])) / d;
        }
      }
    }
    line[column] = -factor;
  }

  private void exchange(int row, int column) {
    int leaving = basic[row];
    int entering = free[column];
    basic[row] = entering;
    free[column] = leaving;
    rowOf[entering] = row;
    columnOf[entering] = -1;
    rowOf[leaving] = -1;
    columnOf[leaving] = column;
    if (leaving >= structural) {
      drop(column);
    }
  }

  /** The variable of a row's own stays nought once it has left. */
  private void drop(int column) {
    columnOf[free[column]] = -1;
    int last = --columns;
    if (column != last) {
      for (long[] line : a) {
        line[column] = line[last];
      }
      if (cost != null) {
        cost[column] = cost[last];
      }
      free[column] = free[last];
      columnOf[free[column]] = column;
    }
  }

  /** Whether a variable has a whole value in the present solution. */
  boolean isWhole(int variable) {
    int row = rowOf[variable];
    return row < 0 || b[row] % d == 0;
  }

  /** The value of a variable in the present solution, rounded down. */
  long floor(int variable) {
    int row = rowOf[variable];
    if (row < 0) {
      return origin[variable];
    }
    return sign[variable] > 0
        ? origin[variable] + Math.floorDiv(b[row], d)
        : origin[variable] - ceiling(b[row], d);
  }

  private static long ceiling(long number, long by) {
    return -Math.floorDiv(-number, by);
  }

  /** Whether a variable whose least value is nought is nought. */
  boolean isNought(int variable) {
    return isWhole(variable) && floor(variable) == 0;
  }

  /** The first variable without a whole value; −1 where all are whole. */
  int firstFraction() {
    int found = -1;
    if (d > 1) {
      for (int i = 0; i < basic.length; i++) {
        if (b[i] % d != 0 && (found < 0 || basic[i] < found)) {
          found = basic[i];
        }
      }
    }
    return found;
  }

  /** Allows a variable no value above a bound; {@link #solve} comes next. */
  void atMost(int variable, long bound) {
    bring(variable);
    if (sign[variable] > 0) {
      lower(variable, bound - origin[variable]);
    } else {
      raise(variable, origin[variable] - bound);
    }
  }

  /** Allows a variable no value below a bound; {@link #solve} comes next. */
  void atLeast(int variable, long bound) {
    bring(variable);
    if (sign[variable] > 0) {
      raise(variable, bound - origin[variable]);
    } else {
      lower(variable, origin[variable] - bound);
    }
  }

  /** Takes a variable into the basis, if a sum holds it, even where that breaks sums. */
  private void bring(int variable) {
    for (int i = 0; rowOf[variable] < 0 && i < basic.length; i++) {
      if (a[i][columnOf[variable]] != 0) {
        pivot(i, columnOf[variable]);
      }
    }
  }

  private void lower(int variable, long to) {
    upper[variable] = Math.min(upper[variable], to);
  }

  private void raise(int variable, long by) {
    if (by > 0) {
      int row = rowOf[variable];
      if (row >= 0) {
        b[row] = Math.subtractExact(b[row], Math.multiplyExact(by, d));
      }
      origin[variable] += sign[variable] * by;
      if (upper[variable] != OPEN) {
        upper[variable] -= by;
      }
    }
  }
}
