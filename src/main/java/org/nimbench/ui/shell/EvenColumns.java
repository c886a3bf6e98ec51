package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.List;

/** Shares groups of lines out to columns so that no column is longer than it need be. */
final class EvenColumns {
  private final List<Integer> lines;
  private final int[] heights;
  private final int[] now;
  private int[] best;
  private int least = Integer.MAX_VALUE;

  private EvenColumns(List<Integer> lines, int count) {
    this.lines = lines;
    this.heights = new int[count];
    this.now = new int[lines.size()];
    this.best = new int[lines.size()];
  }

  /**
   * The column of each group, from 0. Groups stay in their order within a column, and the first of
   * them stands in the first column; a few groups only, for every way is tried.
   *
   * @param lines of each group, with its title and the space after it
   * @param count of columns, at least 1
   */
  static List<Integer> of(List<Integer> lines, int count) {
    EvenColumns columns = new EvenColumns(lines, count);
    columns.place(0);
    List<Integer> found = new ArrayList<>();
    for (int column : columns.best) {
      found.add(column);
    }
    return found;
  }

  /** Places the groups from one on, unless a column is no shorter than in the best way so far. */
  private void place(int group) {
    if (group == now.length) {
      best = now.clone();
      least = tallest();
      return;
    }
    int used = 0;
    for (int i = 0; i < group; i++) {
      used = Math.max(used, now[i] + 1);
    }
    // A new column is begun only after those before it, which keeps the reading order.
    for (int column = 0; column <= Math.min(used, heights.length - 1); column++) {
      heights[column] += lines.get(group);
      now[group] = column;
      if (heights[column] < least) {
        place(group + 1);
      }
      heights[column] -= lines.get(group);
    }
  }

  private int tallest() {
    int tallest = 0;
    for (int height : heights) {
      tallest = Math.max(tallest, height);
    }
    return tallest;
  }
}
