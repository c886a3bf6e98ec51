package org.nimbench.intake.value;

import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.Exactness;
import org.nimbench.geography.GridReference;
import org.nimbench.kernel.Box;

/**
 * Looks at the place of every row and says how the columns are read. What the values are is taken
 * from the values: where the headings say otherwise, a person must say. Not for several threads at
 * once.
 */
public final class ColumnPlaces {
  /** So many of a column's places must be of one kind before the column is said to be. */
  private static final double NEARLY_ALL = 0.9;

  private final PlaceKind kind;
  private final @Nullable Box area;
  private final CommonPoints points;
  private final boolean snapped;
  private final Exactness exactness = new Exactness();
  private long seen;
  private long given;
  private long unreadable;
  private long zero;
  private long swapped;
  private long truncated;
  private long outside;
  private long otherKind;

  /**
   * Columns not yet looked at.
   *
   * @param kind what their headings, or the analyst, say they are
   * @param area the partnership's area with what lies close to it; null where it is not known
   * @param snapped whether places are snapped to shared points, as police.uk publishes them: then
   *     many rows at one point mean nothing
   */
  public ColumnPlaces(PlaceKind kind, @Nullable Box area, boolean snapped) {
    this.kind = kind;
    this.area = area;
    this.points = new CommonPoints(snapped);
    this.snapped = snapped;
  }

  /**
   * Looks at a row's place, stripped.
   *
   * @param x easting, longitude or the grid reference
   * @param y northing or latitude; empty beside a grid reference
   */
  public void see(String x, String y) {
    seen++;
    if (x.isEmpty() && y.isEmpty()) {
      return;
    }
    given++;
    if (kind == PlaceKind.REFERENCE) {
      seeReference(x);
      return;
    }
    double east = Coordinate.of(x);
    double north = Coordinate.of(y);
    if (Double.isNaN(east) || Double.isNaN(north)) {
      unreadable++;
    } else {
      seePair(east, north);
    }
  }

  private void seeReference(String text) {
    if (GridReference.parse(text).isEmpty()) {
      unreadable++;
    } else {
      points.see(text, "");
    }
  }

  private void seePair(double x, double y) {
    if (PlaceCheck.isZero(x, y) || PlaceCheck.isFiller(x, y)) {
      zero++;
    } else if (kind == PlaceKind.METRES && isDegrees(x, y)) {
      otherKind++;
    } else if (kind == PlaceKind.METRES && PlaceCheck.isTruncated(x, y)) {
      truncated++;
    } else if (PlaceCheck.isSwapped(x, y, kind, area)) {
      swapped++;
    } else if (!PlaceCheck.isInside(x, y, kind)) {
      outside++;
      boolean metres = PlaceCheck.isInside(x, y, PlaceKind.METRES);
      otherKind += kind == PlaceKind.DEGREES && metres ? 1 : 0;
    } else {
      points.see(x, y);
      if (!snapped && kind == PlaceKind.METRES) {
        exactness.see(x, y);
      }
    }
  }

  private static boolean isDegrees(double x, double y) {
    boolean whole = x == Math.rint(x) && y == Math.rint(y);
    return !whole && PlaceCheck.isInside(x, y, PlaceKind.DEGREES);
  }

  /** What the columns hold so far. */
  public PlaceFacts facts() {
    return new PlaceFacts(seen, given, unreadable, zero, swapped, truncated, outside, otherKind);
  }

  /** How the columns are read. */
  public PlaceColumn decide() {
    return new PlaceColumn(kind, area, facts(), doubt(), points.defaults(), metres());
  }

  /** Degrees are taken for exact: whoever rounds places to a grid does it in metres. */
  private int metres() {
    if (snapped || kind == PlaceKind.REFERENCE) {
      return 0;
    }
    return kind == PlaceKind.DEGREES ? 1 : exactness.metres();
  }

  private PlaceDoubt doubt() {
    long told = given - zero - unreadable;
    if (isNearlyAll(otherKind, told)) {
      return kind == PlaceKind.METRES ? PlaceDoubt.DEGREES : PlaceDoubt.METRES;
    }
    if (isNearlyAll(swapped, told)) {
      return PlaceDoubt.SWAPPED;
    }
    return isNearlyAll(truncated, told) ? PlaceDoubt.TRUNCATED : PlaceDoubt.NONE;
  }

  private static boolean isNearlyAll(long some, long all) {
    return all > 0 && some >= NEARLY_ALL * all;
  }
}
