package org.nimbench.disclosure;

import java.util.Arrays;

/**
 * What share of values are different, in memory that does not grow: exact up to 16,384 different
 * values; beyond, exact over an even sample of the values, chosen by their hash.
 */
final class Distinct {
  private static final int CAPACITY = 1 << 14;
  private static final int SLOTS = CAPACITY * 2;

  private long[] hashes = new long[SLOTS];
  private long[] counts = new long[SLOTS];
  private int size;
  private long mask;

  /** Adds a value. */
  void add(String value) {
    long hash = mix(value);
    if ((hash & mask) == 0) {
      put(hash, 1);
      while (size > CAPACITY) {
        thin();
      }
    }
  }

  /** Different values over all values, 0 … 1; 0 without values. */
  double share() {
    long all = Arrays.stream(counts).sum();
    return all == 0 ? 0 : (double) size / all;
  }

  private void thin() {
    mask = mask << 1 | 1;
    long[] oldHashes = hashes;
    long[] oldCounts = counts;
    hashes = new long[SLOTS];
    counts = new long[SLOTS];
    size = 0;
    for (int i = 0; i < SLOTS; i++) {
      if (oldCounts[i] > 0 && (oldHashes[i] & mask) == 0) {
        put(oldHashes[i], oldCounts[i]);
      }
    }
  }

  private void put(long hash, long times) {
    int slot = (int) (hash >>> 40) & (SLOTS - 1);
    while (counts[slot] > 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    size += counts[slot] == 0 ? 1 : 0;
    hashes[slot] = hash;
    counts[slot] += times;
  }

  private static long mix(String value) {
    long hash = value.hashCode() * 0x9e3779b97f4a7c15L;
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
