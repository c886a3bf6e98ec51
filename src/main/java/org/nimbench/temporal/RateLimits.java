package org.nimbench.temporal;

/**
 * Limits of counts that would follow a Poisson law (c chart), or of rates over unequal sizes (u
 * chart), whose limits differ from month to month.
 *
 * @param centre the mean
 * @param lower one a month, not below 0
 * @param upper one a month
 */
public record RateLimits(double centre, double[] lower, double[] upper) {}
