package org.nimbench.desk;

/**
 * Typed words that the stored text does not have: what the restore offer shows of a draft.
 *
 * @param draft the draft
 * @param productTitle the product's title; its id where the product is no longer there
 * @param heading the section's heading; its key where the section is no longer there
 * @param stored the section's text as it is stored; empty where it is no longer there
 * @param words how many words the draft has
 * @param firstLine its first line that is not blank; empty where it has none
 * @param differing how many words are in only one of the draft and the stored text
 * @param isThere whether the product and the section are still there
 * @param storedChanged whether the stored text is no longer the one the typing began with: taking
 *     the draft would lose what was stored since
 */
public record Restorable(
    Draft draft,
    String productTitle,
    String heading,
    String stored,
    int words,
    String firstLine,
    int differing,
    boolean isThere,
    boolean storedChanged) {}
