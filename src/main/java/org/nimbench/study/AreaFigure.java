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
  /** The count of an area that readers may not see. */
  public static final long HIDDEN = -2;

  /** The area without what readers may not see. */
  public AreaFigure hidden() {
    return new AreaFigure(code, name, HIDDEN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** Whether readers may not see its count. */
  public boolean hides() {
    return count == HIDDEN;
  }

  /** What the map shows: the rate, or the count where no rate was asked for; NaN if hidden. */
  public double shown(boolean asRate) {
    return asRate || hides() ? rate : count;
  }
}
