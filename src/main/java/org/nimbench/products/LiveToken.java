package org.nimbench.products;

/**
 * A pair of double braces in a text.
 *
 * @param start where its first brace stands
 * @param end after its last brace
 * @param written as it stands in the text
 * @param shown what is printed; of a claim the comparison, of a kept one the reason
 * @param kind what it is
 * @param sentence where the sentence of a claim begins; else {@code start}
 * @param now what the left side of a claim is now, in words; empty for anything else
 */
public record LiveToken(
    int start, int end, String written, String shown, Kind kind, int sentence, String now) {
  /** What a pair of braces is. */
  public enum Kind {
    /** A value that is up to date. */
    VALUE,
    /** A value of evidence whose data has changed since. */
    STALE,
    /** A mention of a figure, table or section. */
    MENTION,
    /** The place of a figure or table. */
    FIGURE,
    /** A claim that holds. */
    CLAIM,
    /** A claim that no longer holds: the sentence wants re-reading. */
    BROKEN,
    /** A claim that does not hold, which the analyst keeps and says why. */
    KEPT,
    /** Nothing that the product knows; printed as it is written. */
    UNRESOLVED
  }
}
