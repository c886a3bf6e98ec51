package org.nimbench.disclosure.release;

import org.jspecify.annotations.Nullable;

/**
 * The whole numbers that a hidden cell can be, as far as everything published says.
 *
 * @param least the least
 * @param greatest the greatest; null where nothing limits it
 */
public record Interval(long least, @Nullable Long greatest) {
  /** Whether it holds at least so many whole numbers. */
  public boolean holds(int numbers) {
    return greatest == null || greatest - least + 1 >= numbers;
  }

  /** Whether a number is in it. */
  public boolean contains(long number) {
    return number >= least && (greatest == null || number <= greatest);
  }
}
