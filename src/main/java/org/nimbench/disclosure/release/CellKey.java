package org.nimbench.disclosure.release;

import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * What a cell counts. Two cells with one key are one number, in whichever table and release they
 * stand.
 *
 * @param set the information set
 * @param measure what is counted of it, such as {@code records}
 * @param place where
 * @param period when
 * @param category the category, such as {@code burglary}; empty for all of them
 * @param slice every further division, such as {@code weekday=6}; empty for none
 */
public record CellKey(
    SetKey set, String measure, Place place, Period period, String category, String slice) {

  /** The value of a dimension as a partition names it. */
  public String value(Dimension dimension) {
    return switch (dimension) {
      case PLACE -> place.text();
      case CATEGORY -> category;
      case SLICE -> slice;
    };
  }

  /** The same cell elsewhere in one dimension. */
  public CellKey with(Dimension dimension, String value) {
    return switch (dimension) {
      case PLACE -> new CellKey(set, measure, Place.parse(value), period, category, slice);
      case CATEGORY -> new CellKey(set, measure, place, period, value, slice);
      case SLICE -> new CellKey(set, measure, place, period, category, value);
    };
  }

  /** The same cell at another time. */
  public CellKey with(Period other) {
    return new CellKey(set, measure, place, other, category, slice);
  }

  /** One line that names the cell, for messages and files. */
  public String text() {
    return String.join("|", set.key(), measure, place.text(), period.code(), category, slice);
  }
}
