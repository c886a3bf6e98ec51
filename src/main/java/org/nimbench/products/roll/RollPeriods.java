package org.nimbench.products.roll;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;

/**
 * Periods a product may be carried to, all as long as its own.
 *
 * @param now its own
 * @param newest the one that ends with the newest month of its data; null where that is its own or
 *     an earlier one
 */
public record RollPeriods(Period now, @Nullable Period newest) {
  private static final int QUARTER = 3;
  private static final int YEAR = 12;

  /** Three months later. */
  public Period nextQuarter() {
    return now.shiftMonths(QUARTER);
  }

  /** Twelve months later. */
  public Period nextYear() {
    return now.shiftMonths(YEAR);
  }
}
