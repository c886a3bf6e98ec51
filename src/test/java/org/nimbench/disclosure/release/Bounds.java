package org.nimbench.disclosure.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A reader with patience and no linear programming: tries whole numbers for every unknown cell,
 * narrowing the others by each sum, until one set fits everything that was published.
 */
final class Bounds {
  /** More than any count of the tables that are tried; a cell that reaches it has no bound. */
  static final int MANY = 4000;

  private static final int PATIENCE = 3_000;

  private final int cells;
  private final int[] likely;
  private int tries;
  private final int[] low;
  private final int[] high;
  private final List<int[]> sums = new ArrayList<>();

  Bounds(int cells) {
    this.cells = cells;
    likely = new int[cells];
    low = new int[cells];
    high = new int[cells];
    Arrays.fill(high, MANY);
  }

  void know(int cell, long from, long to) {
    low[cell] = (int) Math.max(low[cell], from);
    high[cell] = (int) Math.min(high[cell], to);
  }

  /** Where to begin to try; it changes how long it takes, not what is found. */
  void tryFirst(int cell, long value) {
    likely[cell] = (int) value;
  }

  /** The first is the sum of the others. */
  void sum(int... cellsOfSum) {
    sums.add(cellsOfSum);
  }

  /** Whether a cell can be a number. */
  boolean can(int cell, int value) {
    int[] from = low.clone();
    int[] to = high.clone();
    if (value < from[cell] || value > to[cell]) {
      return false;
    }
    from[cell] = value;
    to[cell] = value;
    tries = 0;
    return fits(from, to);
  }

  /** Whether the last question was given up. */
  boolean gaveUp() {
    return tries > PATIENCE;
  }

  /** How many numbers a cell can be, at most so many; −1 where it was not found out. */
  int count(int cell, int most) {
    int found = 0;
    boolean unsure = false;
    for (int step = 0; step <= MANY && found < most; step++) {
      int value = likely[cell] + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
      boolean can = can(cell, value);
      unsure |= gaveUp() && !can;
      found += can ? 1 : 0;
    }
    return found < most && unsure ? -1 : found;
  }

  private boolean fits(int[] from, int[] to) {
    if (++tries > PATIENCE || !narrow(from, to)) {
      return false;
    }
    int next = -1;
    for (int i = 0; i < cells; i++) {
      if (from[i] < to[i] && (next < 0 || to[i] - from[i] < to[next] - from[next])) {
        next = i;
      }
    }
    if (next < 0) {
      return true;
    }
    int begin = Math.min(Math.max(likely[next], from[next]), to[next]);
    for (int step = 0; step <= 2 * (to[next] - from[next]); step++) {
      int value = begin + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
      if (value < from[next] || value > to[next]) {
        continue;
      }
      int[] lower = from.clone();
      int[] upper = to.clone();
      lower[next] = value;
      upper[next] = value;
      if (fits(lower, upper)) {
        return true;
      }
    }
    return false;
  }

  private boolean narrow(int[] from, int[] to) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int[] sum : sums) {
        int least = -to[sum[0]];
        int most = -from[sum[0]];
        for (int i = 1; i < sum.length; i++) {
          least += from[sum[i]];
          most += to[sum[i]];
        }
        // 0 lies between least and most of (parts − total); each cell takes what the rest leaves.
        if (least > 0 || most < 0) {
          return false;
        }
        for (int i = 1; i < sum.length; i++) {
          int cell = sum[i];
          int top = from[cell] - least;
          int bottom = to[cell] - most;
          if (top < to[cell] || bottom > from[cell]) {
            to[cell] = Math.min(to[cell], top);
            from[cell] = Math.max(from[cell], bottom);
            changed = true;
            break;
          }
        }
        if (!changed) {
          int total = sum[0];
          int bottom = least + to[total];
          int top = most + from[total];
          if (bottom > from[total] || top < to[total]) {
            from[total] = Math.max(from[total], bottom);
            to[total] = Math.min(to[total], top);
            changed = true;
          }
        }
        if (changed) {
          break;
        }
      }
      for (int i = 0; i < cells; i++) {
        if (from[i] > to[i]) {
          return false;
        }
      }
    }
    return true;
  }
}
