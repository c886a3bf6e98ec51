package org.nimbench.disclosure.release;

import java.util.Locale;

/**
 * Where a cell counts.
 *
 * @param level how large the place is
 * @param code the code of the area in its layer; the same place has the same code in every release
 */
public record Place(AreaLevel level, String code) {
  /** As a partition and a file name it: {@code ward/E05000001}. */
  public String text() {
    return level.name().toLowerCase(Locale.ROOT) + "/" + code;
  }

  /**
   * Reads {@link #text}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Place parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 1) {
      throw new IllegalArgumentException(text);
    }
    return new Place(
        AreaLevel.valueOf(text.substring(0, slash).toUpperCase(Locale.ROOT)),
        text.substring(slash + 1));
  }
}
