package org.nimbench.geography;

import java.util.Locale;
import org.nimbench.kernel.Words;

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

  /** What a reader calls it, such as {@code Main roads}. */
  public String inWords() {
    return switch (this) {
      case BUILT_UP -> Words.text("geography.kind.builtup");
      case GREEN -> Words.text("geography.kind.green");
      case WATER -> Words.text("geography.kind.water");
      case RIVER -> Words.text("geography.kind.river");
      case ROAD_MINOR -> Words.text("geography.kind.minor");
      case ROAD_MAJOR -> Words.text("geography.kind.major");
      case RAILWAY -> Words.text("geography.kind.railway");
      case STATION -> Words.text("geography.kind.station");
      case PLACE -> Words.text("geography.kind.place");
    };
  }
}
