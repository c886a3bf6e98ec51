package org.nimbench.start;

import java.util.Map;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;

/** What the window asks, as recipes. */
final class Recipes {
  private Recipes() {}

  static Recipe of(String method, Filter filter) {
    return of(method, filter, Map.of());
  }

  static Recipe of(String method, Filter filter, Map<String, String> parameters) {
    Period period = filter.period();
    PeriodRule rule = period == null ? new PeriodRule.Always() : new PeriodRule.Absolute(period);
    return new Recipe(method, filter, rule, parameters, null);
  }
}
