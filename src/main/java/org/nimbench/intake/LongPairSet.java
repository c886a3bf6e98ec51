package org.nimbench.intake;

/**
 * A set of pairs of longs in two flat arrays: 32 bytes a pair at most, where objects would take a
 * hundred.
 */
final class LongPairSet {
  private static final int SMALLEST = 1 << 10;

  private long[] firsts = new long[SMALLEST];
  private long[] seconds = new long[SMALLEST];
  private int size;
  private boolean hasZero;

  /** Adds a pair; false if it was there. */
  boolean add(long first, long second) {
    if (first == 0 && second == 0) {
      boolean added = !hasZero;
      hasZero = true;
      return added;
    }
    int at = place(firsts, seconds, first, second);
    if (firsts[at] == first && seconds[at] == second) {
      return false;
    }
    firsts[at] = first;
    seconds[at] = second;
    size++;
    if (2 * size > firsts.length) {
      grow();
    }
    return true;
  }

  private static int place(long[] firsts, long[] seconds, long first, long second) {
    int mask = firsts.length - 1;
    int at = Spread.of(first ^ Long.rotateLeft(second, 32)) & mask;
    while ((firsts[at] != 0 || seconds[at] != 0)
        && (firsts[at] != first || seconds[at] != second)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] newFirsts = new long[2 * firsts.length];
    long[] newSeconds = new long[2 * firsts.length];
    for (int i = 0; i < firsts.length; i++) {
      if (firsts[i] != 0 || seconds[i] != 0) {
        int at = place(newFirsts, newSeconds, firsts[i], seconds[i]);
        newFirsts[at] = firsts[i];
        newSeconds[at] = seconds[i];
      }
    }
    firsts = newFirsts;
    seconds = newSeconds;
  }
}
