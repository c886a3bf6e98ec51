package org.nimbench.products;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/**
 * What a template may ask about a workspace while a product is made, and never again.
 *
 * @param layer the boundary layer whose areas are compared; null without one
 * @param boundary what hotspots are drawn inside, as the option takes it; null without one
 * @param monthOnly whether the records of the set give the month and no finer
 * @param monthsKnown months from the first that was taken in to the end of the product's period
 * @param monthOnlySets the sets of the product and its themes whose records give the month only
 */
record StartFacts(
    @Nullable String layer,
    @Nullable String boundary,
    boolean monthOnly,
    int monthsKnown,
    Set<SetKey> monthOnlySets) {
  StartFacts {
    monthOnlySets = Set.copyOf(monthOnlySets);
  }

  /** Facts of a product that is about one set. */
  StartFacts(
      @Nullable String layer, @Nullable String boundary, boolean monthOnly, int monthsKnown) {
    this(layer, boundary, monthOnly, monthsKnown, Set.of());
  }

  /** Whether the records of a set give the month and no finer. */
  boolean isMonthOnly(SetKey set) {
    return monthOnlySets.contains(set);
  }

  /** By name, without the owner {@code start}. */
  Map<String, Value> values() {
    Map<String, Value> values = new LinkedHashMap<>();
    if (layer != null) {
      values.put("layer", new Value.Words(layer));
    }
    if (boundary != null) {
      values.put("boundary", new Value.Words(boundary));
    }
    values.put("month-only", new Value.Count(monthOnly ? 1 : 0));
    values.put("months-known", new Value.Count(monthsKnown));
    return values;
  }
}
