package org.nimbench.study;

/**
 * What an area counts.
 *
 * @param code the area's code
 * @param name what it is called
 * @param count incidents in it
 * @param denominator people or households; NaN where there are none or they are not known
 * @param rate per 1,000 of them; NaN without a denominator, never nought for it
 * @param lower lower 95% limit of the rate; NaN without one
 * @param upper upper 95% limit of the rate; NaN without one
 */
public record AreaFigure(
    String code,
    String name,
    long count,
    double denominator,
    double rate,
    double lower,
    double upper) {
  /** What the map shows: the rate, or the count where no rate was asked for. */
  public double shown(boolean asRate) {
    return asRate ? rate : count;
  }
}
