package org.nimbench.products.roll;

/**
 * A claim before and after.
 *
 * @param section the key of its section
 * @param claim the comparison, or the name that means nothing now
 * @param sentence the sentence it stands for, as it is printed now
 * @param before the same sentence as it was printed; equal where it quotes nothing that changed
 * @param turn how it turned
 * @param kept why the analyst keeps the sentence although it may not hold; empty where not said
 */
public record ClaimTurn(
    String section, String claim, String sentence, String before, Turn turn, String kept) {
  /** How a claim turned. */
  public enum Turn {
    /** It held, and holds no longer: the sentence wants re-reading. */
    BROKEN,
    /** It did not hold before, and does not now. */
    STILL_BROKEN,
    /** It did not hold, and holds now. */
    MENDED,
    /** Whether it holds cannot be told: a figure it names could not follow, or says nothing. */
    UNKNOWN
  }
}
