package org.nimbench.measures;

/**
 * A rate with the range that chance alone would give it.
 *
 * @param value events per {@code per} of the denominator
 * @param lower lower limit, same unit
 * @param upper upper limit, same unit
 */
public record Rate(double value, double lower, double upper) {}
