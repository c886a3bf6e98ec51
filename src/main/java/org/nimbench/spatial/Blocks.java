package org.nimbench.spatial;

import java.util.Arrays;

/**
 * The columns of a lattice in blocks just longer than a kernel is wide, so that the run of cells
 * within reach of a point lies in one block or in two neighbours. Each block has an anchor, its
 * middle, about which the sums of its cells are taken.
 */
final class Blocks {
  /** Cells in a block; the last may have fewer. */
  final int length;

  /** The block of each column. */
  final int[] of;

  /** The middle of each block, metres. */
  final double[] anchor;

  Blocks(Lattice lattice, double reach) {
    int columns = lattice.columns();
    length = (int) Math.min(columns, Math.floor(2 * reach / lattice.cell()) + 1);
    of = new int[columns];
    Arrays.setAll(of, column -> column / length);
    anchor = new double[of[columns - 1] + 1];
    Arrays.setAll(anchor, block -> lattice.x(block * length) + (length - 1) * 0.5 * lattice.cell());
  }

  int count() {
    return anchor.length;
  }
}
