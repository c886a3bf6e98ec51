package org.nimbench.products;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.nimbench.kernel.Filter;

/** The values under {@code theme.…} that a template may ask while a theme's section is made. */
final class ThemeValues {
  private ThemeValues() {}

  /**
   * By name, without the owner.
   *
   * @param monthOnly whether its records give the month and no finer
   */
  static Map<String, Value> of(Theme theme, boolean monthOnly) {
    Filter filter = theme.filter();
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("key", new Value.Words(theme.key()));
    values.put("section", new Value.Words(theme.section()));
    values.put("name", new Value.Words(theme.name()));
    values.put("in-text", new Value.Words(theme.name().toLowerCase(Locale.UK)));
    values.put("unit", new Value.Words(filter.unit()));
    values.put("set", new Value.Words(filter.set().inWords()));
    values.put("types", new Value.Words(ProductValues.types(filter)));
    values.put("type-count", new Value.Count(ProductValues.typesOf(filter).size()));
    values.put("month-only", new Value.Count(monthOnly ? 1 : 0));
    return values;
  }
}
