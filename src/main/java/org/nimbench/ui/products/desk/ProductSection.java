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
    int open) {
  public ProductSection {
    figures = List.copyOf(figures);
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
