package org.nimbench.start;

import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * A small program with lambdas of the usual kinds, all of which run: without and with values from
 * around them, numbers and others, and references to a constructor, a method and an array.
 */
final class SomeLambdas {
  /** How many there are. */
  static final int HOW_MANY = 7;

  private final int[] kept = {1};

  private SomeLambdas() {}

  /** Runs them. */
  public static void main(String[] arguments) {
    SomeLambdas some = new SomeLambdas();
    long sum = some.all(2, 3L, true, 1.5, arguments);
    if (sum != 14) {
      throw new IllegalStateException("The lambdas did not run as they should: " + sum);
    }
  }

  private long all(int i, long j, boolean z, double d, String[] words) {
    Runnable nothing = () -> {};
    nothing.run();
    LongSupplier ofNumbers = () -> i + j + (z ? 1 : 0); // 6
    LongSupplier ofDecimals = () -> (long) d + i; // 3
    LongSupplier ofArrays = () -> words.length + kept[0]; // 1
    Supplier<Object> made = Object::new;
    ToLongFunction<String> length = String::length; // 4
    IntFunction<int[]> array = int[]::new;
    return ofNumbers.getAsLong()
        + ofDecimals.getAsLong()
        + ofArrays.getAsLong()
        + length.applyAsLong("word")
        + array.apply(made.get().equals(kept) ? 1 : 0).length;
  }
}
