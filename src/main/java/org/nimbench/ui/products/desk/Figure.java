package org.nimbench.ui.products.desk;

import org.jspecify.annotations.Nullable;
import org.nimbench.products.TableFace;
import org.nimbench.study.Evidence;

/**
 * A figure or table of a product.
 *
 * @param label such as {@code Figure 3}
 * @param evidence question and answer
 * @param table its first rows where it is a table; null for a picture
 * @param isStale whether its data has changed since, or it could not follow its product
 * @param frozen what the analyst wrote when it was frozen; null for one that is not
 */
public record Figure(
    String label,
    Evidence evidence,
    @Nullable TableFace table,
    boolean isStale,
    @Nullable String frozen) {
  /** Such as {@code e3}. */
  public String id() {
    return evidence.id();
  }

  /** Whether the analyst froze it. */
  public boolean isFrozen() {
    return frozen != null;
  }

  /** Subject, place, period. */
  public String title() {
    return evidence.telling().title();
  }
}
