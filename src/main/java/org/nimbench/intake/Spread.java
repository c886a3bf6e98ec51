package org.nimbench.intake;

/** Spreads the bits of a number so that its low bits can choose a place in a table. */
final class Spread {
  // 2^64 divided by the golden ratio, made odd: Fibonacci hashing (Knuth, TAOCP 3, 6.4).
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Spread() {}

  static int of(long bits) {
    long mixed = bits * GOLDEN;
    return (int) (mixed >>> 32);
  }
}
