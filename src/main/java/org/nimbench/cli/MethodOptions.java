package org.nimbench.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.Product;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;

/** A method's key and the parameters that were typed; what was not typed takes its default. */
final class MethodOptions {
  private final String method;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  MethodOptions(String method) {
    this.method = method;
  }

  /** Adds a parameter if it was typed. */
  MethodOptions with(String key, @Nullable String value) {
    if (value != null) {
      parameters.put(key, value);
    }
    return this;
  }

  /** The recipe for a filter; its period is fixed, or all time. */
  Recipe recipe(FilterOptions filter) {
    Period period = filter.period();
    PeriodRule rule = period == null ? new PeriodRule.Always() : new PeriodRule.Absolute(period);
    return new Recipe(method, filter.filter(), rule, parameters, null);
  }

  /** The recipe within a product: its subject and its period, except where others were typed. */
  Recipe inProduct(FilterOptions filter, Product product) {
    Period period = filter.period();
    PeriodRule rule =
        period == null ? new PeriodRule.OfProduct(0) : new PeriodRule.Absolute(period);
    Filter records = filter.isEmpty() ? product.subject() : filter.filter();
    return new Recipe(method, records, rule, parameters, null);
  }
}
