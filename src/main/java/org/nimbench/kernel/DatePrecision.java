package org.nimbench.kernel;

/** How exactly a record says when something happened, from finest to coarsest. */
public enum DatePrecision {
  MINUTE,
  HOUR,
  DAY,
  MONTH,
  QUARTER;

  /** Whether a single day can be told from the record. */
  public boolean knowsTheDay() {
    return compareTo(DAY) <= 0;
  }

  /** Whether an hour of the day can be told from the record. */
  public boolean knowsTheHour() {
    return compareTo(HOUR) <= 0;
  }
}
