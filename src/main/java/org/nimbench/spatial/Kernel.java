package org.nimbench.spatial;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the weight of an incident falls off with distance d. Every kernel integrates to one over the
 * plane; u = d/h, with h the bandwidth in metres (for the Gaussian the bandwidth is σ).
 *
 * <table>
 * <caption>Weights per square metre</caption>
 * <tr><td>quartic</td><td>3/(πh²)·(1−u²)², 0 for u ≥ 1</td></tr>
 * <tr><td>Epanechnikov</td><td>2/(πh²)·(1−u²), 0 for u ≥ 1</td></tr>
 * <tr><td>triangular</td><td>3/(πh²)·(1−u), 0 for u ≥ 1</td></tr>
 * <tr><td>uniform</td><td>1/(πh²) for u ≤ 1</td></tr>
 * <tr><td>Gaussian</td><td>exp(−d²/2σ²)/(2πσ²), 0 for d &gt; 4σ (0.03 % of the weight)</td></tr>
 * </table>
 *
 * <p>Source: Silverman, <i>Density Estimation</i> (1986), table 4.1 and section 4.2; Diggle, <i>A
 * kernel method for smoothing point process data</i> (1985).
 */
public enum Kernel {
  /** Quartic (biweight); the default. */
  QUARTIC(3, Math.sqrt(8)),
  /** Epanechnikov. */
  EPANECHNIKOV(2, Math.sqrt(6)),
  /** A cone. */
  TRIANGULAR(3, Math.sqrt(20.0 / 3)),
  /** The same weight everywhere within reach, edge included. */
  UNIFORM(1, 2),
  /** A bell cut at four standard deviations. */
  GAUSSIAN(0.5, 1);

  private static final double GAUSSIAN_CUT = 4;

  private final double peak;
  private final double perSigma;

  Kernel(double peak, double perSigma) {
    this.peak = peak;
    this.perSigma = perSigma;
  }

  /** As the command line and a recipe write it: {@code quartic}, {@code gaussian} … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words, the default first. */
  public static List<String> words() {
    return Stream.of(values()).map(Kernel::word).toList();
  }

  /**
   * The kernel of a word.
   *
   * @throws IllegalArgumentException if no kernel has it
   */
  public static Kernel ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Metres beyond which an incident adds nothing. */
  public double reach(double bandwidth) {
    return this == GAUSSIAN ? GAUSSIAN_CUT * bandwidth : bandwidth;
  }

  /**
   * The bandwidth whose kernel spreads as widely as a Gaussian of standard deviation {@code sigma}
   * along each axis.
   */
  public double bandwidthOf(double sigma) {
    return perSigma * sigma;
  }

  /** The weight of one incident at a distance, per square metre. */
  public double at(double distance, double bandwidth) {
    return atSquared(distance * distance, bandwidth) * scale(bandwidth);
  }

  /** Whether an incident at exactly the reach still counts. */
  boolean isClosed() {
    return this == UNIFORM || this == GAUSSIAN;
  }

  /** The weight at no distance, per square metre. */
  double scale(double bandwidth) {
    return peak / (Math.PI * bandwidth * bandwidth);
  }

  /** The weight at a squared distance as a share of the weight at no distance. */
  double atSquared(double squared, double bandwidth) {
    double reach = reach(bandwidth);
    if (squared > reach * reach || (squared == reach * reach && !isClosed())) {
      return 0;
    }
    double uu = squared / (bandwidth * bandwidth);
    return switch (this) {
      case QUARTIC -> (1 - uu) * (1 - uu);
      case EPANECHNIKOV -> 1 - uu;
      case TRIANGULAR -> 1 - Math.sqrt(uu);
      case UNIFORM -> 1;
      case GAUSSIAN -> Math.exp(-uu / 2);
    };
  }
}
