package org.nimbench.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;

/**
 * A question that can be asked again: window and command line replay it identically. Stored as
 * {@code nimbench.recipe/1}.
 *
 * @param method which method, such as {@code hotspot.kde}, {@code trend.control}, {@code count}
 * @param filter which records; its period is left empty and comes from {@code period}
 * @param period when
 * @param parameters the method's parameters as given, by key; what is absent takes its default
 * @param seed of anything random; null when nothing is
 */
public record Recipe(
    String method,
    Filter filter,
    PeriodRule period,
    Map<String, String> parameters,
    @Nullable Long seed) {
  public Recipe {
    filter = filter.withPeriod(null);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
