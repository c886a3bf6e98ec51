package org.nimbench.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongConsumer;
import org.nimbench.store.StoredRows;

/**
 * Finds stored records by content and by reference. Records of equal content, or of one reference,
 * hang together in the order they were stored; a record is matched at most once.
 */
final class StoredIndex {
  private static final int NONE = -1;

  private final StoredRows rows;
  private final int mask;
  private final int[] byContent;
  private final int[] nextContent;
  private final int[] byKey;
  private final int[] nextKey;
  private final BitSet matched = new BitSet();

  StoredIndex(StoredRows rows) {
    this.rows = rows;
    int places = Integer.highestOneBit(Math.max(1, rows.size())) << 2;
    mask = places - 1;
    byContent = table(places);
    byKey = table(places);
    nextContent = table(rows.size());
    nextKey = table(rows.size());
    // From the last to the first, so that each chain begins with the earliest.
    for (int i = rows.size() - 1; i >= 0; i--) {
      hang(byContent, nextContent, contentPlace(rows.contents()[i]), i);
      if (rows.keys()[i] != 0 || rows.keyRests()[i] != 0) {
        hang(byKey, nextKey, keyPlace(rows.keys()[i], rows.keyRests()[i]), i);
      }
    }
  }

  private static int[] table(int size) {
    int[] table = new int[size];
    Arrays.fill(table, NONE);
    return table;
  }

  private static void hang(int[] heads, int[] next, int place, int row) {
    next[row] = heads[place];
    heads[place] = row;
  }

  private int contentPlace(long content) {
    return Spread.of(content) & mask;
  }

  private int keyPlace(long key, long rest) {
    return Spread.of(key ^ Long.rotateLeft(rest, 32)) & mask;
  }

  /** Matches the first free record that is equal in all columns. */
  boolean matchEqual(long key, long rest, long content) {
    for (int i = byContent[contentPlace(content)]; i != NONE; i = nextContent[i]) {
      if (rows.contents()[i] == content && isKey(i, key, rest) && !matched.get(i)) {
        matched.set(i);
        return true;
      }
    }
    return false;
  }

  /** Whether any record has a reference. */
  boolean knows(long key, long rest) {
    for (int i = byKey[keyPlace(key, rest)]; i != NONE; i = nextKey[i]) {
      if (isKey(i, key, rest)) {
        return true;
      }
    }
    return false;
  }

  /** Matches the first free record with a reference; its number, or −1 when none is free. */
  long matchKey(long key, long rest) {
    for (int i = byKey[keyPlace(key, rest)]; i != NONE; i = nextKey[i]) {
      if (isKey(i, key, rest) && !matched.get(i)) {
        matched.set(i);
        return rows.records()[i];
      }
    }
    return NONE;
  }

  private boolean isKey(int row, long key, long rest) {
    return rows.keys()[row] == key && rows.keyRests()[row] == rest;
  }

  /** The records that nothing matched. */
  void forEachUnmatched(LongConsumer consumer) {
    for (int i = matched.nextClearBit(0); i < rows.size(); i = matched.nextClearBit(i + 1)) {
      consumer.accept(rows.records()[i]);
    }
  }
}
