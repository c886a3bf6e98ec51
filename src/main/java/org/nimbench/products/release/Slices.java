package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Dimension;

/**
 * The further divisions in the name of a count, each a word of its own. A word may hold what a
 * supplier or an analyst wrote: a semicolon in it is written {@code %3B}, for one stands between
 * words, and a per cent sign {@code %25}.
 */
final class Slices {
  private static final String BETWEEN = ";";
  private static final String WITHIN = "%3B";
  private static final String SIGN = "%";
  private static final String SIGN_WITHIN = "%25";

  private Slices() {}

  /** Its divisions, in alphabetical order. */
  static List<String> of(CellKey key) {
    return key.slice().isEmpty()
        ? List.of()
        : Stream.of(key.slice().split(BETWEEN)).map(Slices::read).toList();
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

  /** The same count with these divisions and no others. */
  static CellKey named(CellKey key, Stream<String> words) {
    return key.with(Dimension.SLICE, name(words));
  }

  /** The divisions as a name has them. */
  static String name(Stream<String> words) {
    return words.map(Slices::written).sorted().collect(Collectors.joining(BETWEEN));
  }

  private static String written(String word) {
    return word.replace(SIGN, SIGN_WITHIN).replace(BETWEEN, WITHIN);
  }

  private static String read(String written) {
    return written.replace(WITHIN, BETWEEN).replace(SIGN_WITHIN, SIGN);
  }
}
