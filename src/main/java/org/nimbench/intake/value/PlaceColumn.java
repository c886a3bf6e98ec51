package org.nimbench.intake.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.GridReference;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Words;

/** How the columns of places are read. */
public final class PlaceColumn {
  private final PlaceKind kind;
  private final @Nullable Box area;
  private final PlaceFacts facts;
  private final PlaceDoubt doubt;
  private final Map<String, Long> defaults;
  private final int metres;

  PlaceColumn(
      PlaceKind kind,
      @Nullable Box area,
      PlaceFacts facts,
      PlaceDoubt doubt,
      Map<String, Long> defaults,
      int metres) {
    this.kind = kind;
    this.area = area;
    this.facts = facts;
    this.doubt = doubt;
    this.defaults = defaults;
    this.metres = metres;
  }

  /** In which form the places are given. */
  public PlaceKind kind() {
    return kind;
  }

  /** What the columns hold. */
  public PlaceFacts facts() {
    return facts;
  }

  /**
   * On what grid nearly all places lie, in metres: 1 where they are exact, 0 where that was not
   * looked at, as of open data and of grid references.
   */
  public int metres() {
    return metres;
  }

  /** What must be asked first. */
  public PlaceDoubt doubt() {
    return doubt;
  }

  /**
   * A row's place.
   *
   * @param x easting, longitude or the grid reference, stripped
   * @param y northing or latitude, stripped
   */
  public Spot read(String x, String y) {
    if (x.isEmpty() && y.isEmpty()) {
      return Spot.NOWHERE;
    }
    if (kind == PlaceKind.REFERENCE) {
      return reference(x);
    }
    boolean degrees = kind == PlaceKind.DEGREES;
    if (x.isEmpty() || y.isEmpty()) {
      return Spot.bad(
          Words.text(degrees ? "intake.reason.half-place" : "intake.reason.half-place.metres"));
    }
    double east = Coordinate.of(x);
    double north = Coordinate.of(y);
    if (Double.isNaN(east) || Double.isNaN(north)) {
      return Spot.bad(
          Words.text(degrees ? "intake.reason.not-number" : "intake.reason.not-number.metres"));
    }
    return pair(east, north);
  }

  private Spot reference(String text) {
    Optional<GridReference> found = GridReference.parse(text);
    if (found.isEmpty()) {
      return Spot.bad(Words.text("intake.reason.not-reference"));
    }
    if (defaults.containsKey(text)) {
      return Spot.unplaced(GeoStatus.PLACEHOLDER);
    }
    GridReference square = found.get();
    return new Spot(
        square.middleEasting(),
        square.middleNorthing(),
        square.size(),
        isAway(square.middleEasting(), square.middleNorthing())
            ? GeoStatus.OUT_OF_AREA
            : GeoStatus.OK,
        "");
  }

  private Spot pair(double x, double y) {
    if (PlaceCheck.isZero(x, y)) {
      return Spot.unplaced(GeoStatus.ZERO);
    }
    if (PlaceCheck.isFiller(x, y) || isDefault(x, y)) {
      return Spot.unplaced(GeoStatus.PLACEHOLDER);
    }
    if (kind == PlaceKind.METRES && PlaceCheck.isTruncated(x, y)) {
      return Spot.unplaced(GeoStatus.TRUNCATED);
    }
    if (PlaceCheck.isSwapped(x, y, kind, area)) {
      return Spot.unplaced(GeoStatus.SWAPPED);
    }
    if (!PlaceCheck.isInside(x, y, kind)) {
      return Spot.bad(Words.text("intake.reason.outside"));
    }
    boolean away = kind == PlaceKind.METRES && isAway(x, y);
    return new Spot(x, y, 1, away ? GeoStatus.OUT_OF_AREA : GeoStatus.OK, "");
  }

  private boolean isDefault(double x, double y) {
    return !defaults.isEmpty() && defaults.containsKey(CommonPoints.key(x, y));
  }

  private boolean isAway(double easting, double northing) {
    return area != null && !area.holds(easting, northing);
  }

  /** What the analyst should know of the columns, in words. */
  public List<String> told() {
    List<String> told = new ArrayList<>();
    if (doubt != PlaceDoubt.NONE) {
      told.add(Words.text(doubt.key(), facts.given()));
    }
    tell(told, "intake.places.zero", facts.zero());
    tell(told, "intake.places.swapped", facts.swapped());
    tell(told, "intake.places.truncated", facts.truncated());
    tell(told, "intake.places.outside", facts.outside());
    tell(told, "intake.places.unreadable", facts.unreadable());
    defaults.forEach((point, rows) -> told.add(Words.text("intake.places.default", point, rows)));
    return told;
  }

  private static void tell(List<String> told, String key, long rows) {
    if (rows > 0) {
      told.add(Words.text(key, rows));
    }
  }
}
