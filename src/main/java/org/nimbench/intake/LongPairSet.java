package org.nimbench.intake;

/**
 * A set of pairs of longs in one flat array: 32 bytes a pair at most, where objects would take a
 * hundred. Both halves of a pair lie side by side, for each look is a miss of the caches.
 */
final class LongPairSet {
  private static final int SMALLEST = 1 << 10;

  /** First and second of each pair; both 0 where there is none. */
  private long[] pairs = new long[2 * SMALLEST];

  private int size;
  private boolean hasZero;

  /** Adds a pair; false if it was there. */
  boolean add(long first, long second) {
    if (first == 0 && second == 0) {
      boolean added = !hasZero;
      hasZero = true;
      return added;
    }
    int at = place(pairs, first, second);
    if (pairs[at] == first && pairs[at + 1] == second) {
      return false;
    }
    pairs[at] = first;
    pairs[at + 1] = second;
    size++;
    if (4 * size > pairs.length) {
      grow();
    }
    return true;
  }

  private static int place(long[] pairs, long first, long second) {
    int mask = pairs.length - 2;
    int at = Spread.of(first ^ Long.rotateLeft(second, 32)) << 1 & mask;
    while ((pairs[at] != 0 || pairs[at + 1] != 0)
        && (pairs[at] != first || pairs[at + 1] != second)) {
      at = at + 2 & mask;
    }
    return at;
  }

  private void grow() {
    long[] larger = new long[2 * pairs.length];
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] != 0 || pairs[i + 1] != 0) {
        int at = place(larger, pairs[i], pairs[i + 1]);
        larger[at] = pairs[i];
        larger[at + 1] = pairs[i + 1];
      }
    }
    pairs = larger;
  }
}
