package org.nimbench.example;

import java.util.SplittableRandom;

/** Chance for one file: seeded from the partnership's seed and the file's name. */
final class Dice {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Dice() {}

  /** The source of chance of a file; the same for the same seed and name, whatever else is made. */
  static SplittableRandom of(long seed, String fileName) {
    long hash = FNV_OFFSET ^ seed * FNV_PRIME;
    for (int i = 0; i < fileName.length(); i++) {
      hash = (hash ^ fileName.charAt(i)) * FNV_PRIME;
    }
    return new SplittableRandom(hash);
  }

  /** A number from {@code low} (inside) to {@code high} (outside). */
  static double between(SplittableRandom random, double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** Whether something with this probability happens. */
  static boolean happens(SplittableRandom random, double probability) {
    return random.nextDouble() < probability;
  }
}
