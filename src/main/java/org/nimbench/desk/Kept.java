package org.nimbench.desk;

/**
 * Something the analyst keeps in a {@link Drawer}.
 *
 * @param <T> the record itself
 */
public sealed interface Kept<T extends Kept<T>>
    permits DrawnArea, Bookmark, Annotation, SavedFilter, Step {
  /** What it is known by, such as {@code D1}; empty while it is not kept yet. */
  String id();

  /** The same under an id. */
  T withId(String newId);
}
