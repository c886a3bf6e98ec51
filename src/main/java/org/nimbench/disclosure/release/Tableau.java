package org.nimbench.disclosure.release;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The equations of {@link ExactSimplex} in whole numbers, solved for the variables of a basis.
 *
 * <p>Every entry is a whole number over one common denominator {@code d}, which a pivot divides out
 * exactly (Edmonds' integer pivoting); over sums of a table the denominator stays 1.
 *
 * <p>A variable is {@code origin + sign × y}, {@code 0 ≤ y ≤ upper}; variables outside the basis
 * have y = 0. Row i says {@code d × y(basic[i]) = b[i] − Σ a[i][j] × y(free[j])}.
 */
final class Tableau {
  /** No upper bound. */
  static final long OPEN = Long.MAX_VALUE;

  final int structural;
  final long[] upper;
  final int[] sign;
  final int[] rowOf;
  final int[] columnOf;
  final int[] basic;
  final int[] free;
  final long[][] a;
  final long[] b;
  final long @Nullable [] cost;
  int columns;
  long d = 1;
  private final long[] origin;

  Tableau(long[] lower, long[] greatest, ExactSimplex.Equation[] sums, long @Nullable [] cost) {
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
  private void start(int i, ExactSimplex.Equation sum, long[] lower) {
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

  /** A copy that changes by itself. */
  Tableau(Tableau other) {
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
  }

  /** Whether a row's variable is above its upper bound. */
  boolean exceeds(int row) {
    long most = upper[basic[row]];
    return most != OPEN && b[row] > Math.multiplyExact(most, d);
  }

  /** How far a basic variable is below its upper bound, times the denominator. */
  long room(int row) {
    long most = upper[basic[row]];
    return most == OPEN ? OPEN : Math.multiplyExact(most, d) - b[row];
  }

  /** Counts a basic variable down from its upper bound instead of up from nought. */
  void turnBasic(int row) {
    int variable = basic[row];
    b[row] = room(row);
    for (int j = 0; j < columns; j++) {
      a[row][j] = -a[row][j];
    }
    turn(variable);
  }

  /** Sets a free variable to its upper bound. */
  void turnFree(int column) {
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

  /** Exchanges the variable of a row for that of a column. */
  void pivot(int row, int column) {
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

  /** Takes a variable into the basis, if a sum holds it, even where that breaks sums. */
  void bring(int variable) {
    for (int i = 0; rowOf[variable] < 0 && i < basic.length; i++) {
      if (a[i][columnOf[variable]] != 0) {
        pivot(i, columnOf[variable]);
      }
    }
  }

  /** Allows a variable no value above a bound. */
  void atMost(int variable, long bound) {
    if (sign[variable] > 0) {
      lower(variable, bound - origin[variable]);
    } else {
      raise(variable, origin[variable] - bound);
    }
  }

  /** Allows a variable no value below a bound. */
  void atLeast(int variable, long bound) {
    if (sign[variable] > 0) {
      raise(variable, bound - origin[variable]);
    } else {
      lower(variable, origin[variable] - bound);
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
        : origin[variable] + Math.floorDiv(-b[row], d);
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
}
