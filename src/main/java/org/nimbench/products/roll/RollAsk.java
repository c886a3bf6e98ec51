package org.nimbench.products.roll;

import org.nimbench.kernel.Period;

/**
 * Where a product is to be carried.
 *
 * @param to the period it is about afterwards
 * @param inPlace whether the product itself moves; otherwise a new one continues it
 * @param title of the new product; empty for the title it has
 */
public record RollAsk(Period to, boolean inPlace, String title) {
  /** A new product, under the same title, that continues the old. */
  public static RollAsk to(Period period) {
    return new RollAsk(period, false, "");
  }
}
