package org.nimbench.temporal;

import java.time.YearMonth;
import java.util.Arrays;

/**
 * Counts by month without a break in time.
 *
 * @param first the first month
 * @param counts one a month; what stands at a gap means nothing, but for {@link #HIDDEN}
 * @param covered whether a month's extract was taken in; a month that is not covered is a gap
 * @param complete whether a month had ended when its extract was made; an incomplete month is
 *     marked
 */
public record MonthlySeries(YearMonth first, int[] counts, boolean[] covered, boolean[] complete) {
  /** The count of a month that readers may not see; such a month is a gap. */
  public static final int HIDDEN = -2;

  public MonthlySeries {
    if (counts.length != covered.length || counts.length != complete.length) {
      throw new IllegalArgumentException(
          "A series says of each month its count and whether it is covered");
    }
  }

  /** Number of months, gaps among them. */
  public int length() {
    return counts.length;
  }

  /** The month at a place, from 0. */
  public YearMonth month(int index) {
    return first.plusMonths(index);
  }

  /** Whether a month is a gap because readers may not see its count. */
  public boolean isHidden(int index) {
    return !covered[index] && counts[index] == HIDDEN;
  }

  /** The months from one place up to, and without, another. */
  public MonthlySeries part(int from, int to) {
    return new MonthlySeries(
        month(from),
        Arrays.copyOfRange(counts, from, to),
        Arrays.copyOfRange(covered, from, to),
        Arrays.copyOfRange(complete, from, to));
  }

  /** The last month that is held and had ended when it was taken; −1 without any. */
  public int lastComplete() {
    int last = length() - 1;
    while (last >= 0 && !(covered[last] && complete[last])) {
      last--;
    }
    return last;
  }

  /** Sum over the covered months. */
  public long total() {
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      if (covered[i]) {
        sum += counts[i];
      }
    }
    return sum;
  }
}
