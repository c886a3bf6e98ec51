package org.nimbench.desk;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;

/** Whether two filters may mean a record in common, as far as set, type and area can tell. */
final class Overlap {
  private Overlap() {}

  static boolean between(Filter one, Filter other) {
    return one.set().equals(other.set())
        && types(one.types(), other.types())
        && areas(one.areas(), other.areas());
  }

  private static boolean types(List<String> some, List<String> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(codes(some), codes(others));
  }

  /** A group stands for its types; a word that is no known type or group for itself. */
  private static Set<String> codes(List<String> words) {
    return words.stream().flatMap(Overlap::codes).collect(Collectors.toSet());
  }

  private static Stream<String> codes(String word) {
    List<String> known =
        OffenceTypes.all().stream()
            .filter(type -> type.group().equalsIgnoreCase(word))
            .map(type -> type.code().toLowerCase(Locale.ROOT))
            .toList();
    return known.isEmpty() ? Stream.of(word.toLowerCase(Locale.ROOT)) : known.stream();
  }

  private static boolean areas(@Nullable AreaChoice some, @Nullable AreaChoice others) {
    return some == null
        || others == null
        || !some.layer().equals(others.layer())
        || !Collections.disjoint(some.codes(), others.codes());
  }
}
