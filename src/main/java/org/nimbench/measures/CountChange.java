package org.nimbench.measures;

import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Is the change between two counts more than chance would give? Counts of recorded crime are taken
 * as Poisson; the two periods may differ in length (or people, or any other exposure).
 *
 * <p><b>z.</b> The square root of a Poisson count has a spread of about a half whatever its size
 * (Bartlett 1936). With exposures n₁ and n₂
 *
 * <pre>z = 2·(√(k₂/n₂) − √(k₁/n₁))·√(2·n₁n₂/(n₁ + n₂))</pre>
 *
 * which for equal exposures is the analyst's 2·(√after − √before) (Wheeler 2016): 16 → 25 is 2. It
 * changes its sign when the two are exchanged. Between two counts of the same level z has a spread
 * of √2, not 1, because both counts vary; so |z| of 2 comes by chance in 16 of 100 places and of 3
 * in 3: see {@link #shareByChance}.
 *
 * @param before the earlier count
 * @param after the later count
 * @param exposureBefore of the earlier count, such as days; greater than 0
 * @param exposureAfter of the later count, in the same unit
 */
public record CountChange(long before, long after, double exposureBefore, double exposureAfter) {
  /** Percentages, and flags, need a count of at least this. */
  public static final long LEAST_BASE = 30;

  /** From this z on a change is to be watched. */
  public static final double WATCH = 2;

  /** From this z on a change is beyond usual variation. */
  public static final double BEYOND = 3;

  /**
   * Refuses what is no count.
   *
   * @throws IllegalArgumentException if a count is below 0 or an exposure is not above 0
   */
  public CountChange {
    if (before < 0 || after < 0 || !(exposureBefore > 0) || !(exposureAfter > 0)) {
      throw new IllegalArgumentException("A count is not below nought, an exposure above it");
    }
  }

  /** Two counts of equal exposure. */
  public CountChange(long before, long after) {
    this(before, after, 1, 1);
  }

  /** After minus before, as counted: exposures are not allowed for. */
  public long difference() {
    return after - before;
  }

  /**
   * The change as a share of the earlier count, 0.25 for a quarter more, allowing for exposures;
   * empty on a base under {@value #LEAST_BASE}.
   */
  public OptionalDouble share() {
    return before < LEAST_BASE
        ? OptionalDouble.empty()
        : OptionalDouble.of(after / exposureAfter / (before / exposureBefore) - 1);
  }

  /** The z of the change; 0 where both counts are 0. */
  public double z() {
    double roots = Math.sqrt(after / exposureAfter) - Math.sqrt(before / exposureBefore);
    double together = 2 * exposureBefore * exposureAfter / (exposureBefore + exposureAfter);
    return 2 * roots * Math.sqrt(together);
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
    return size < BEYOND ? Reading.WATCH : Reading.BEYOND_USUAL;
  }

  /** How many of so many comparisons reach |z| = 2 by chance alone. */
  public static double expectedByChance(int comparisons) {
    return comparisons * shareByChance(WATCH);
  }

  /**
   * The share of comparisons, 0 … 1, that reach a z by chance alone, where nothing has changed:
   * 2·(1 − Φ(z/√2)).
   */
  public static double shareByChance(double z) {
    return 2 * (1 - new NormalDistribution().cumulativeProbability(z / Math.sqrt(2)));
  }
}
