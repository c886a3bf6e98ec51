package org.nimbench.presentation;

import java.util.Arrays;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;

/**
 * Coloured patches of a surface that stand for few incidents: around one incident a density is a
 * disc that says where it was. While the guard is on they are not coloured.
 *
 * <p>A patch is what hangs together by sides of cells at or over the least break; its incidents are
 * those of its cells.
 */
public final class SmallPatches {
  private final Grid grid;
  private final double[] values;
  private final int[] counts;
  private final double least;
  private final boolean[] seen;
  private final int[] waiting;

  private SmallPatches(Surface surface, int[] counts, double least) {
    this.grid = surface.grid();
    this.values = surface.values().clone();
    this.counts = counts;
    this.least = least;
    this.seen = new boolean[values.length];
    this.waiting = new int[values.length];
  }

  /**
   * The surface without its patches of fewer than {@value SmallNumbers#LEAST} incidents; their
   * cells become 0.
   *
   * @param counts incidents by cell, in grid order
   * @param least where colouring begins
   */
  public static Surface without(Surface surface, int[] counts, double least) {
    SmallPatches patches = new SmallPatches(surface, counts, least);
    for (int cell = 0; cell < counts.length; cell++) {
      patches.visit(cell);
    }
    return new Surface(surface.grid(), patches.values);
  }

  private void visit(int start) {
    if (!isNew(start)) {
      return;
    }
    int end = 0;
    seen[start] = true;
    waiting[end++] = start;
    long incidents = 0;
    for (int at = 0; at < end; at++) {
      int cell = waiting[at];
      incidents += counts[cell];
      int column = cell % grid.columns();
      end = add(column > 0 ? cell - 1 : -1, end);
      end = add(column < grid.columns() - 1 ? cell + 1 : -1, end);
      end = add(cell - grid.columns(), end);
      end = add(cell + grid.columns(), end);
    }
    if (incidents < SmallNumbers.LEAST) {
      Arrays.stream(waiting, 0, end).forEach(cell -> values[cell] = 0);
    }
  }

  private int add(int cell, int end) {
    if (cell < 0 || cell >= values.length || !isNew(cell)) {
      return end;
    }
    seen[cell] = true;
    waiting[end] = cell;
    return end + 1;
  }

  private boolean isNew(int cell) {
    return !seen[cell] && values[cell] >= least;
  }
}
