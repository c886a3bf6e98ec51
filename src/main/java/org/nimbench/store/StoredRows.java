package org.nimbench.store;

/**
 * The live records of one supplier and month, in the order they were first stored: what a newer
 * file is compared with. Arrays of equal length.
 *
 * @param records their numbers
 * @param keys first half of the supplier's reference; 0 with {@code keyRests} 0 without one
 * @param keyRests second half
 * @param contents 64 bits over all columns
 */
public record StoredRows(long[] records, long[] keys, long[] keyRests, long[] contents) {
  /** How many. */
  public int size() {
    return records.length;
  }
}
