package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Dimension;

/** The further divisions in the name of a count, each a word of its own. */
final class Slices {
  private static final String BETWEEN = ";";

  private Slices() {}

  /** Its divisions, in alphabetical order. */
  static List<String> of(CellKey key) {
    return key.slice().isEmpty() ? List.of() : List.of(key.slice().split(BETWEEN));
  }

  /** The same count, divided further. */
  static CellKey with(CellKey key, String more) {
    List<String> parts = new ArrayList<>(of(key));
    parts.add(more);
    return named(key, parts.stream());
  }

  /** The same count with other words for its divisions. */
  static CellKey each(CellKey key, UnaryOperator<String> word) {
    return named(key, of(key).stream().map(word));
  }

  /** The same count without one of its divisions. */
  static CellKey without(CellKey key, String slice) {
    return named(key, of(key).stream().filter(one -> !one.equals(slice)));
  }

  private static CellKey named(CellKey key, Stream<String> slices) {
    return key.with(Dimension.SLICE, slices.sorted().collect(Collectors.joining(BETWEEN)));
  }
}
