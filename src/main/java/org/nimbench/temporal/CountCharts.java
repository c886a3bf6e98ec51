package org.nimbench.temporal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.special.Gamma;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * Charts for counts and rates that vary by chance alone, and the test whether they do. Crime counts
 * seldom pass it; then the limits of {@link Limits} are the right ones.
 *
 * <p>Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, chapter 7.
 */
public final class CountCharts {
  private static final int SIGMAS = 3;

  private CountCharts() {}

  /**
   * c chart: c̄ ± 3√c̄, not below 0.
   *
   * @param counts NaN at a gap
   * @throws org.nimbench.kernel.ProblemException (not computable) without a count
   */
  public static RateLimits c(double[] counts) {
    double[] ones = new double[counts.length];
    Arrays.fill(ones, 1);
    return u(counts, ones);
  }

  /**
   * u chart: ū = Σx/Σn, ū ± 3√(ū/nᵢ), not below 0.
   *
   * @param counts NaN at a gap
   * @param sizes what each count is out of, greater than 0
   * @throws org.nimbench.kernel.ProblemException (not computable) without a count
   */
  public static RateLimits u(double[] counts, double[] sizes) {
    double sum = 0;
    double size = 0;
    for (int i = 0; i < counts.length; i++) {
      if (!Double.isNaN(counts[i])) {
        sum += counts[i];
        size += sizes[i];
      }
    }
    if (!(size > 0)) {
      throw tooFew(0, 1);
    }
    double centre = sum / size;
    double[] lower = new double[counts.length];
    double[] upper = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      double reach = SIGMAS * Math.sqrt(centre / sizes[i]);
      lower[i] = Math.max(0, centre - reach);
      upper[i] = centre + reach;
    }
    return new RateLimits(centre, lower, upper);
  }

  /**
   * The dispersion test over the counts that are not gaps.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) with fewer than two counts, or
   *     none above 0
   */
  public static Dispersion dispersion(double[] counts) {
    double[] x = Arrays.stream(counts).filter(v -> !Double.isNaN(v)).toArray();
    double mean = Arrays.stream(x).average().orElse(0);
    if (x.length < 2 || mean <= 0) {
      throw tooFew(x.length, 2);
    }
    double squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
    int degrees = x.length - 1;
    double chiSquared = squares / mean;
    double p = Gamma.regularizedGammaQ(degrees / 2.0, chiSquared / 2);
    double variance = squares / degrees;
    return new Dispersion(mean, variance, variance / mean, chiSquared, degrees, p);
  }

  /** Values that break a run rule; values NaN at a gap, limits one a value. */
  public static List<Signal> signals(double[] values, RateLimits limits, Set<Signal.Rule> rules) {
    return RunRules.find(values, limits.centre(), limits.lower(), limits.upper(), rules);
  }

  private static RuntimeException tooFew(int found, int needed) {
    return Problem.of(ProblemKind.NOT_COMPUTABLE, "temporal.counts.few", "", found, needed)
        .asException();
  }
}
