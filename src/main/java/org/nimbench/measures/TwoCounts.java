package org.nimbench.measures;

import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * Exact tests of two Poisson counts with their exposures, and the interval of their ratio.
 *
 * <p>Sources: Krishnamoorthy and Thomson, <i>Journal of Statistical Planning and Inference</i> 119
 * (2004), the e-test; Przyborowski and Wilenski, <i>Biometrika</i> 31 (1940), the conditional test;
 * Clopper and Pearson, <i>Biometrika</i> 26 (1934), the interval. Proved on the published examples
 * of ptools and statsmodels.
 */
public final class TwoCounts {
  /** Standard deviations that the sum of the e-test goes on for: further out adds below 1e-12. */
  private static final double REACH = 12;

  /** Above this count the sum is long and the square-root z as good. */
  private static final long MOST = 1000;

  private static final double ROUNDING = 1e-12;

  private TwoCounts() {}

  /**
   * The two-sided p of the e-test that both counts come from one rate.
   *
   * @return p, 0 … 1; empty where both counts are 0 (not testable) or either is above 1,000
   */
  public static OptionalDouble eTest(CountChange counts) {
    long first = counts.before();
    long second = counts.after();
    if (first + second == 0 || Math.max(first, second) > MOST) {
      return OptionalDouble.empty();
    }
    double n1 = counts.exposureBefore();
    double n2 = counts.exposureAfter();
    double rate = (first + second) / (n1 + n2);
    double observed = distance(first, second, n1, n2);
    double[] p1 = probabilities(n1 * rate);
    double[] p2 = probabilities(n2 * rate);
    double sum = 0;
    for (int x1 = 0; x1 < p1.length; x1++) {
      for (int x2 = 0; x2 < p2.length; x2++) {
        if (x1 + x2 > 0 && distance(x1, x2, n1, n2) >= observed - ROUNDING) {
          sum += p1[x1] * p2[x2];
        }
      }
    }
    return OptionalDouble.of(Math.min(1, sum));
  }

  /** |k₁/n₁ − k₂/n₂| over the root of the pooled rate. */
  private static double distance(double k1, double k2, double n1, double n2) {
    return Math.abs(k1 / n1 - k2 / n2) / Math.sqrt((k1 + k2) / (n1 + n2));
  }

  private static double[] probabilities(double mean) {
    int most = (int) Math.ceil(mean + REACH * Math.sqrt(mean)) + 10;
    PoissonDistribution poisson = new PoissonDistribution(mean);
    double[] probabilities = new double[most + 1];
    for (int x = 0; x <= most; x++) {
      probabilities[x] = poisson.probability(x);
    }
    return probabilities;
  }

  /**
   * The one-sided p of the conditional exact test: how often the later count would be at least so
   * large, of the two together, if both came from one rate.
   */
  public static double exactRise(CountChange counts) {
    return atLeast(
        counts.after(),
        counts.before() + counts.after(),
        counts.exposureAfter() / (counts.exposureBefore() + counts.exposureAfter()));
  }

  private static double atLeast(long count, long of, double share) {
    return 1
        - new BinomialDistribution(null, Math.toIntExact(of), share)
            .cumulativeProbability((int) count - 1);
  }

  /**
   * The Clopper–Pearson interval of the ratio of the later rate to the earlier.
   *
   * @param level such as 0.95
   * @return lower and upper end; 0 and infinity where a count is 0
   */
  public static double[] ratioInterval(CountChange counts, double level) {
    long k1 = counts.before();
    long k2 = counts.after();
    double alpha = (1 - level) / 2;
    double scale = counts.exposureBefore() / counts.exposureAfter();
    double low = k2 == 0 ? 0 : beta(k2, k1 + 1, alpha);
    double high = k1 == 0 ? 1 : beta(k2 + 1, k1, 1 - alpha);
    return new double[] {odds(low) * scale, odds(high) * scale};
  }

  private static double beta(double a, double b, double p) {
    return new BetaDistribution(a, b).inverseCumulativeProbability(p);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
