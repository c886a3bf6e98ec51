package org.nimbench.products;

import org.nimbench.kernel.Filter;

/**
 * A theme of a product: one kind of crime or disorder that has a section of its own.
 *
 * @param key such as {@code burglary}; its section is {@code theme-burglary}
 * @param name as it is printed
 * @param filter which records; its period is left empty
 */
public record Theme(String key, String name, Filter filter) {
  /** What the keys of the sections of themes begin with. */
  static final String SECTION = "theme-";

  public Theme {
    filter = filter.withPeriod(null);
  }

  /** The key of its section. */
  public String section() {
    return SECTION + key;
  }

  /** The same theme under another name. */
  public Theme withName(String newName) {
    return new Theme(key, newName, filter);
  }
}
