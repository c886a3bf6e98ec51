package org.nimbench.ui.products.desk;

/**
 * Something that a product still lacks.
 *
 * @param section where it is
 * @param target id of the figure, or the words to find in the text; empty for the whole section
 * @param words one line
 */
public record OpenPoint(Kind kind, String section, String target, String words) {
  /** What is open. */
  public enum Kind {
    /** A figure of older data. */
    FIGURE,
    /** A claim that no longer holds. */
    SENTENCE,
    /** A name in double braces that means nothing. */
    NAME,
    /** A section that needs the analyst. */
    SECTION,
    /** Good to know; it makes nothing incomplete. */
    NOTE
  }
}
