package org.nimbench.temporal;

/**
 * Do counts vary no more than chance alone makes them? Fisher's index of dispersion: χ² =
 * Σ(x−x̄)²/x̄ with n − 1 degrees of freedom.
 *
 * @param mean x̄
 * @param variance Σ(x−x̄)²/(n−1)
 * @param index variance/mean; 1 under a Poisson law
 * @param chiSquared χ²
 * @param degrees n − 1
 * @param p probability of a χ² as great or greater
 */
public record Dispersion(
    double mean, double variance, double index, double chiSquared, int degrees, double p) {
  private static final double LEVEL = 0.05;

  /** Whether c and u charts are fair: p above 0.05. Otherwise the XmR chart is. */
  public boolean isPoisson() {
    return p > LEVEL;
  }
}
