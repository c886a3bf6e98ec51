package org.nimbench.intake;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.nimbench.store.StoredRows;

/**
 * Tells the rows of one file, of one supplier and month, apart from what the workspace held before
 * that file.
 *
 * <p>With a reference: a row equal to an earlier row of the file is a duplicate; then a row equal
 * to a stored record is one; what is left of a reference's rows and records is paired in file
 * order, and each pair is a revision; rows left over are new. Without a reference: of n equal rows
 * and m equal records, min(n, m) are duplicates and the rest is new.
 */
final class RowMatcher {
  /** Told of each revision. */
  interface Pairing {
    void pair(long stored, long fresh);
  }

  private static final int SMALLEST = 64;

  private final StoredIndex index;
  private final LongPairSet seen = new LongPairSet();
  private long[] openKeys = new long[SMALLEST];
  private long[] openRests = new long[SMALLEST];
  private long[] openRecords = new long[SMALLEST];
  private int open;

  RowMatcher(StoredRows before) {
    index = new StoredIndex(before);
  }

  /**
   * Looks at the next row of the file.
   *
   * @param key first half of its reference; 0 with {@code rest} 0 without one
   * @param rest second half
   * @param content the fingerprint of all its columns
   */
  Fate see(long key, long rest, long content) {
    boolean hasKey = key != 0 || rest != 0;
    if (hasKey && !seen.add(key, content)) {
      return Fate.DUPLICATE;
    }
    if (index.matchEqual(key, rest, content)) {
      return Fate.DUPLICATE;
    }
    return hasKey && index.knows(key, rest) ? Fate.OPEN : Fate.STORED;
  }

  /** Remembers an open row under the record that was added for it. */
  void leaveOpen(long key, long rest, long record) {
    if (open == openKeys.length) {
      openKeys = Arrays.copyOf(openKeys, 2 * open);
      openRests = Arrays.copyOf(openRests, 2 * open);
      openRecords = Arrays.copyOf(openRecords, 2 * open);
    }
    openKeys[open] = key;
    openRests[open] = rest;
    openRecords[open++] = record;
  }

  /**
   * Decides the open rows, in file order.
   *
   * @return how many of them were paired; the others are new
   */
  long settle(Pairing pairing) {
    long pairs = 0;
    for (int i = 0; i < open; i++) {
      long stored = index.matchKey(openKeys[i], openRests[i]);
      if (stored >= 0) {
        pairing.pair(stored, openRecords[i]);
        pairs++;
      }
    }
    return pairs;
  }

  /** How many rows are open. */
  long openRows() {
    return open;
  }

  /** Records the file lacks; asked after {@link #settle}. */
  void forEachMissing(LongConsumer consumer) {
    index.forEachUnmatched(consumer);
  }
}
