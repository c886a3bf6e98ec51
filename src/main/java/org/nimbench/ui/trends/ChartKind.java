package org.nimbench.ui.trends;

/** What a trend chart shows. */
public enum ChartKind {
  /** Months with their usual range. */
  LIMITS("trend.control"),
  /** Months beside the same months a year before. */
  MONTHS("trend.monthly"),
  /** Sums of twelve months, in which the season cancels out. */
  ROLLING("trend.rolling");

  private final String method;

  ChartKind(String method) {
    this.method = method;
  }

  /** The recipe's method. */
  public String method() {
    return method;
  }
}
