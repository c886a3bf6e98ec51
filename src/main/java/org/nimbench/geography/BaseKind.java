package org.nimbench.geography;

import java.util.Locale;

/** What a feature of the base map is, in drawing order: the first is drawn lowest. */
public enum BaseKind {
  /** Built-up land. */
  BUILT_UP,
  /** Parks, commons and woods. */
  GREEN,
  /** Lakes and wide rivers, as polygons. */
  WATER,
  /** Rivers and streams, as lines. */
  RIVER,
  /** Streets. */
  ROAD_MINOR,
  /** Main roads; the name is the road number. */
  ROAD_MAJOR,
  /** Railways. */
  RAILWAY,
  /** A railway station, as a point. */
  STATION,
  /** The name of a place, as a point. */
  PLACE;

  /** The word in a file's {@code kind} property, such as {@code road-major}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
