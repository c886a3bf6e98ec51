package org.nimbench.study;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;

/** Which period a recipe asks about: fixed, or following the product that holds it. */
public sealed interface PeriodRule {
  /** All time. */
  record Always() implements PeriodRule {}

  /** A fixed period. */
  record Absolute(Period period) implements PeriodRule {}

  /** The product's period, so many months later (earlier when negative). */
  record OfProduct(int shiftMonths) implements PeriodRule {}

  /** So many months up to the end of the product's period. */
  record LastMonths(int months) implements PeriodRule {}

  /** From a month to the end of the product's period; its own months where that month is later. */
  record Since(YearMonth first) implements PeriodRule {}

  /**
   * The days that are meant.
   *
   * @param product the period of the product that holds the recipe; null outside a product
   * @return the period; null for all time
   * @throws IllegalStateException if the rule follows a product and there is none
   */
  default @Nullable Period resolve(@Nullable Period product) {
    if (this instanceof Absolute absolute) {
      return absolute.period();
    }
    if (this instanceof Always) {
      return null;
    }
    if (product == null) {
      throw new IllegalStateException("This recipe follows a product's period");
    }
    if (this instanceof Since since) {
      YearMonth own = product.firstMonth();
      YearMonth first = since.first().isAfter(own) ? own : since.first();
      return Period.ofMonths(first, product.lastMonth());
    }
    return this instanceof OfProduct of
        ? product.shiftMonths(of.shiftMonths())
        : product.lastMonths(((LastMonths) this).months());
  }
}
