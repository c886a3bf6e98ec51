package org.nimbench.measures;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How many events per so many people or households, and how sure that is.
 *
 * <p>r = m·x/P for a count x, a denominator P and a multiplier m. Limits are those of a Poisson
 * count: exact from the chi-squared distribution below 10 (lower ½χ²(α/2; 2x), 0 at x = 0; upper
 * ½χ²(1−α/2; 2x+2)), Byar's approximation from 10 upwards (Breslow and Day 1987, p. 69):
 *
 * <p>lower x(1 − 1/(9x) − z/(3√x))³, upper (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³.
 */
public final class Rates {
  /** The usual multiplier: rates are per 1,000. */
  public static final double PER_THOUSAND = 1000;

  /** The usual confidence level. */
  public static final double USUAL_LEVEL = 0.95;

  private static final long LEAST_FOR_BYAR = 10;

  private Rates() {}

  /**
   * The rate of a count.
   *
   * @param count events, 0 or more
   * @param denominator people or households, greater than 0
   * @param per multiplier, such as 1,000
   * @param level confidence level, between 0 and 1, such as 0.95
   * @throws IllegalArgumentException outside these ranges
   */
  public static Rate of(long count, double denominator, double per, double level) {
    if (count < 0 || !(denominator > 0) || !(per > 0) || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "A rate has a count of 0 or more and a denominator above 0: "
              + count
              + "/"
              + denominator);
    }
    double scale = per / denominator;
    return new Rate(count * scale, lower(count, level) * scale, upper(count, level) * scale);
  }

  private static double lower(long count, double level) {
    if (count == 0) {
      return 0;
    }
    if (count < LEAST_FOR_BYAR) {
      return new ChiSquaredDistribution(2.0 * count).inverseCumulativeProbability((1 - level) / 2)
          / 2;
    }
    return count * cube(1 - 1 / (9.0 * count) - z(level) / (3 * Math.sqrt(count)));
  }

  private static double upper(long count, double level) {
    if (count < LEAST_FOR_BYAR) {
      return new ChiSquaredDistribution(2.0 * count + 2)
              .inverseCumulativeProbability(1 - (1 - level) / 2)
          / 2;
    }
    double next = count + 1.0;
    return next * cube(1 - 1 / (9 * next) + z(level) / (3 * Math.sqrt(next)));
  }

  private static double z(double level) {
    return new NormalDistribution().inverseCumulativeProbability(1 - (1 - level) / 2);
  }

  private static double cube(double x) {
    return x * x * x;
  }
}
