package org.nimbench.measures;

import java.util.OptionalDouble;

/**
 * Is a change between two counts of equal length more than chance gives? Poisson z = 2(√after −
 * √before), near to a standard normal where both counts follow a Poisson law of one rate: 16 → 25
 * has z = 2. Recorded crime varies more than that, so a z under 2 is a safer "usual" than a z over
 * 2 is a change.
 *
 * <p>Source: Wheeler, "Tables and graphs for monitoring temporal crime trends", <i>International
 * Journal of Police Science and Management</i> 18 (2016).
 *
 * @param before not below 0
 * @param after not below 0
 */
public record CountChange(long before, long after) {
  /** Percentages, and flags, need a count of at least this. */
  public static final long LEAST_BASE = 30;

  private static final double WATCH = 2;
  private static final double ACT = 3;

  /** P(|Z| ≥ 2) of a standard normal. */
  private static final double BEYOND_TWO = 0.0455;

  /**
   * Refuses what is no count.
   *
   * @throws IllegalArgumentException if one is below 0
   */
  public CountChange {
    if (before < 0 || after < 0) {
      throw new IllegalArgumentException("A count is not below nought");
    }
  }

  /** After − before. */
  public long difference() {
    return after - before;
  }

  /** The difference as a share of what was before; empty on a base under {@value #LEAST_BASE}. */
  public OptionalDouble share() {
    return before < LEAST_BASE
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) difference() / before);
  }

  /** 2(√after − √before). */
  public double z() {
    return 2 * (Math.sqrt(after) - Math.sqrt(before));
  }

  /**
   * Beyond usual from |z| = 3, watch from 2; where it would be one of these and neither count
   * reaches {@value #LEAST_BASE}, a small number. Never {@link Reading#TOO_SOON}.
   */
  public Reading reading() {
    double size = Math.abs(z());
    if (size < WATCH) {
      return Reading.USUAL;
    }
    if (Math.max(before, after) < LEAST_BASE) {
      return Reading.SMALL_NUMBER;
    }
    return size < ACT ? Reading.WATCH : Reading.BEYOND_USUAL;
  }

  /** How many of so many equal comparisons reach |z| = 2 by chance alone. */
  public static double expectedByChance(int comparisons) {
    return comparisons * BEYOND_TWO;
  }
}
