package org.nimbench.disclosure.release;

import java.util.List;

/**
 * How a whole is divided without rest or overlap: a ward into lower layer super output areas, all
 * crime into types. Every cell of the whole is the sum of the same cells of its parts, so one
 * partition stands for the totals of every table. Periods need none; they are compared by their
 * days.
 *
 * @param dimension what is divided
 * @param whole the whole, as {@link CellKey#value} gives it
 * @param parts its parts
 */
public record Partition(Dimension dimension, String whole, List<String> parts) {
  public Partition {
    parts = List.copyOf(parts);
    if (parts.isEmpty()
        || parts.contains(whole)
        || parts.stream().distinct().count() != parts.size()) {
      throw new IllegalArgumentException("A partition has different parts: " + whole);
    }
  }

  /** A place divided into places. */
  public static Partition of(Place whole, List<Place> parts) {
    return new Partition(Dimension.PLACE, whole.text(), parts.stream().map(Place::text).toList());
  }
}
