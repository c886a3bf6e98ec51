package org.nimbench.ui.products.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.RowForm;
import org.nimbench.products.Section;

/**
 * A section as the screen shows it.
 *
 * @param number printed before the heading
 * @param statutory letter of the prescribed content; empty for none
 * @param prompt what to write
 * @param stored as it is kept
 * @param rows what may stand in its rows; null for a section without
 * @param figures its figures in their order
 * @param lacking those of the letters that are not complete
 * @param unread how many of its sentences no longer hold and wait to be read again
 * @param open how many points are open in it
 */
public record ProductSection(
    String number,
    String heading,
    String statutory,
    String prompt,
    Section stored,
    @Nullable RowForm rows,
    List<Figure> figures,
    String lacking,
    int unread,
    int open) {
  public ProductSection {
    figures = List.copyOf(figures);
  }

  /** How many of its figures are of older data. */
  public long stale() {
    return figures.stream().filter(Figure::isStale).count();
  }

  /** How many comments on it are open. */
  public long openComments() {
    return stored.comments().stream().filter(comment -> !comment.done()).count();
  }

  /** Its key. */
  public String key() {
    return stored.key();
  }

  /** Its text as it is kept. */
  public String text() {
    return stored.text();
  }
}
