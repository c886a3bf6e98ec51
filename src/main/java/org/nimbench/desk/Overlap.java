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
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;

/** Whether two filters may mean a record in common, as far as set, type and area can tell. */
final class Overlap {
  private Overlap() {}

  static boolean between(Filter one, Filter other) {
    return one.set().equals(other.set()) && types(one, other) && areas(one.areas(), other.areas());
  }

  private static boolean types(Filter some, Filter others) {
    return some.types().isEmpty()
        || others.types().isEmpty()
        || !Collections.disjoint(codes(some), codes(others));
  }

  private static Set<String> codes(Filter filter) {
    return filter.types().stream()
        .flatMap(word -> codes(filter.set(), word))
        .collect(Collectors.toSet());
  }

  /** A group stands for its types; a word that is no known type or group for itself. */
  private static Stream<String> codes(SetKey set, String word) {
    List<OffenceType> meant = OffenceTypes.meaning(set, word);
    return meant.isEmpty()
        ? Stream.of(word.toLowerCase(Locale.ROOT))
        : meant.stream().map(OffenceType::key);
  }

  private static boolean areas(@Nullable AreaChoice some, @Nullable AreaChoice others) {
    return some == null
        || others == null
        || !some.layer().equals(others.layer())
        || !Collections.disjoint(some.codes(), others.codes());
  }
}
