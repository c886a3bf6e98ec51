package org.nimbench.desk;

import org.nimbench.kernel.Filter;

/**
 * A filter the analyst keeps under a name.
 *
 * @param id {@code F1}, {@code F2} …; empty while it is not kept yet
 * @param name what the analyst calls it
 * @param filter which records, with their period
 */
public record SavedFilter(String id, String name, Filter filter) implements Kept<SavedFilter> {
  /**
   * Refuses a blank name.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if it is blank
   */
  public SavedFilter {
    name = Fields.name(name);
  }

  /** A new saved filter. */
  public static SavedFilter of(String name, Filter filter) {
    return new SavedFilter("", name, filter);
  }

  @Override
  public SavedFilter withId(String newId) {
    return new SavedFilter(newId, name, filter);
  }

  /** The same filter under another name. */
  public SavedFilter withName(String newName) {
    return new SavedFilter(id, newName, filter);
  }
}
