package org.nimbench.disclosure.release;

import org.nimbench.kernel.Words;

/**
 * What a map of a release may show of a category.
 *
 * @param points whether its records may be points
 * @param surface whether it may be a hotspot surface or a grid
 * @param finest the smallest areas that may be coloured
 * @param why the reason for what is refused; empty where nothing is
 */
public record MapVerdict(boolean points, boolean surface, AreaLevel finest, String why) {
  /** The verdict on so many records of a category. */
  static MapVerdict of(CategoryKind kind, boolean openData, CellRule rule, long records) {
    if (kind == CategoryKind.SENSITIVE) {
      return new MapVerdict(
          false,
          false,
          rule.finest(),
          Words.text("disclosure.map.sensitive", rule.finest().inWords()));
    }
    if (records < rule.threshold()) {
      return new MapVerdict(
          false, false, rule.finest(), Words.text("disclosure.map.few", rule.threshold()));
    }
    boolean points = openData || kind == CategoryKind.VOLUME;
    return new MapVerdict(
        points, true, rule.finest(), points ? "" : Words.text("disclosure.map.ordinary"));
  }
}
