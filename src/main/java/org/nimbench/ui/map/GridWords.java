package org.nimbench.ui.map;

import org.nimbench.kernel.Words;

/** A place in words, as the status bar has it. */
final class GridWords {
  private GridWords() {}

  /** {@code E 456 862 N 319 604}. */
  static String words(double easting, double northing) {
    return Words.text("ui.map.place", spaced(easting), spaced(northing));
  }

  private static String spaced(double metres) {
    long whole = Math.round(metres);
    long rest = Math.abs(whole % 1000);
    return whole / 1000 == 0
        ? Long.toString(whole)
        : whole / 1000 + "\u00a0" + String.format("%03d", rest);
  }
}
