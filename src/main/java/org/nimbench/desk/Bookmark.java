package org.nimbench.desk;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * A view of the map to come back to.
 *
 * @param id {@code B1}, {@code B2} …; empty while it is not kept yet
 * @param name what the analyst calls it
 * @param easting of the middle of the map, metres (EPSG:27700)
 * @param northing of the middle of the map
 * @param metresPerPixel how much ground a point of the screen covers, over 0
 * @param filter which records were shown; null where the bookmark is of the place alone
 */
public record Bookmark(
    String id,
    String name,
    double easting,
    double northing,
    double metresPerPixel,
    @Nullable Filter filter)
    implements Kept<Bookmark> {
  /**
   * Refuses a blank name and a view that is nowhere.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) with what is wrong
   */
  public Bookmark {
    name = Fields.name(name);
    boolean isSomewhere =
        Double.isFinite(easting) && Double.isFinite(northing) && Double.isFinite(metresPerPixel);
    if (!isSomewhere || metresPerPixel <= 0) {
      throw Problem.of(ProblemKind.USAGE, "desk.bookmark.nowhere", name).asException();
    }
  }

  /** A new bookmark. */
  public static Bookmark of(
      String name,
      double easting,
      double northing,
      double metresPerPixel,
      @Nullable Filter filter) {
    return new Bookmark("", name, easting, northing, metresPerPixel, filter);
  }

  @Override
  public Bookmark withId(String newId) {
    return new Bookmark(newId, name, easting, northing, metresPerPixel, filter);
  }

  /** The same view under another name. */
  public Bookmark withName(String newName) {
    return new Bookmark(id, newName, easting, northing, metresPerPixel, filter);
  }
}
