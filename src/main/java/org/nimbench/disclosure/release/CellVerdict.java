package org.nimbench.disclosure.release;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/**
 * How a cell appears in a release.
 *
 * @param key the cell
 * @param showing how
 * @param number what is printed; null where nothing is
 */
public record CellVerdict(CellKey key, Showing showing, @Nullable Long number) {
  /** What stands in the cell: the number, or the mark that is the same for every hidden cell. */
  public String text() {
    return number == null ? Words.text("disclosure.release.mark") : Figures.count(number);
  }
}
