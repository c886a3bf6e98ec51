package org.nimbench.disclosure.release;

import java.util.List;

/**
 * A table before release.
 *
 * @param id names it within the release, such as {@code e3}
 * @param cells its cells, totals among them
 * @param sums totals that no partition and no period explains, such as a row of all others
 */
public record ReleaseTable(String id, List<Cell> cells, List<Sum> sums) {
  public ReleaseTable {
    cells = List.copyOf(cells);
    sums = List.copyOf(sums);
  }

  /** A table whose totals follow from partitions and periods. */
  public static ReleaseTable of(String id, List<Cell> cells) {
    return new ReleaseTable(id, cells, List.of());
  }
}
