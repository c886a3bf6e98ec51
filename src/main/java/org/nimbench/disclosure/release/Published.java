package org.nimbench.disclosure.release;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the release ledger: what readers of a release have known since. It holds no hidden
 * number.
 *
 * @param id the release
 * @param forWhom who read it
 * @param day when
 * @param cells every cell of its tables
 * @param sums totals that its tables stated
 * @param partitions how its wholes were divided
 */
public record Published(
    String id,
    ReleaseClass forWhom,
    LocalDate day,
    List<Entry> cells,
    List<Sum> sums,
    List<Partition> partitions) {
  /** The format of {@link #json}. */
  public static final String FORMAT = "nimbench.published/1";

  public Published {
    cells = List.copyOf(cells);
    sums = List.copyOf(sums);
    partitions = List.copyOf(partitions);
  }

  /**
   * What was published of a cell.
   *
   * @param key the cell
   * @param shown whether a number stood in it
   * @param least the least count it can mean: the number itself, the low end of a rounded one, 0 or
   *     1 where it was hidden
   * @param greatest the greatest count it can mean; null where it was hidden
   */
  public record Entry(CellKey key, boolean shown, long least, @Nullable Long greatest) {}

  /** As {@code nimbench.published/1}, for the workspace. */
  public String json() {
    return PublishedJson.of(this);
  }

  /**
   * Reads {@link #json}.
   *
   * @param where names the record in a message
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not of this format
   */
  public static Published read(String json, String where) {
    return PublishedJson.read(json, where);
  }
}
