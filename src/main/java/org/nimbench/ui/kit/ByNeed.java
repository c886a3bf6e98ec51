package org.nimbench.ui.kit;

import java.util.Arrays;

/** How columns share a width: what one does not need, the others have. */
public final class ByNeed {
  private static final int STEPS = 40;

  private ByNeed() {}

  /**
   * The width of each column in pixels. Where all needs fit, each column has its need. Where they
   * do not, no column has less than its least, and those that are cut are cut to the same width.
   *
   * @param room for all together; too little for what is least is not shared any further
   * @param least of each column
   * @param needs of each column; less than its least counts as its least
   */
  public static double[] widths(double room, double[] least, double[] needs) {
    double enough = Arrays.stream(needs).max().orElse(0);
    if (sum(at(enough, least, needs)) <= room) {
      return at(enough, least, needs);
    }
    double low = 0;
    double high = enough;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (sum(at(middle, least, needs)) <= room) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return at(low, least, needs);
  }

  /** Every column as wide as it needs, at most as wide as a level. */
  private static double[] at(double level, double[] least, double[] needs) {
    double[] widths = new double[needs.length];
    for (int i = 0; i < needs.length; i++) {
      widths[i] = Math.floor(Math.max(least[i], Math.min(needs[i], level)));
    }
    return widths;
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }
}
