package org.nimbench.priorities;

/**
 * Criteria that make one figure together, such as harm.
 *
 * @param key such as {@code harm}
 * @param name in words
 * @param combine how its criteria make one figure
 */
public record Block(String key, String name, Combine combine) {
  /** How the weighted scores of a block make one figure. */
  public enum Combine {
    /** Their sum. */
    SUM,
    /** The highest of them. */
    HIGHEST,
    /** Their sum divided by the sum of the weights. */
    MEAN
  }
}
