package org.nimbench.products;

/**
 * Something that keeps a product from leaving for those it is meant for.
 *
 * @param kind what sort of thing it is
 * @param section key of the section where it is put right; empty for the product as a whole
 * @param find what is written there, such as the claim; empty for the section as a whole
 * @param words what it is and what to do
 */
public record ReleaseBlock(Kind kind, String section, String find, String words) {
  /** Sorts of things. */
  public enum Kind {
    /** It is about a subject, and never for the public. */
    SUBJECT,
    /** It is marked too high; another marking puts it right. */
    MARKING,
    /** Somebody must have looked at it before it leaves; saying so puts it right. */
    CLEARANCE,
    /** The workspace can only be read, and what leaves is kept in its log. */
    READ_ONLY,
    /** A sentence claims something of a number that is hidden. */
    CLAIM,
    /** A figure cannot be guarded. */
    FIGURE
  }
}
