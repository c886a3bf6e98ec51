package org.nimbench.store;

/**
 * A category that no code table knows.
 *
 * @param batch the import
 * @param word as given
 * @param records rows of the import that have it
 */
public record UnmappedWord(long batch, String word, long records) {}
