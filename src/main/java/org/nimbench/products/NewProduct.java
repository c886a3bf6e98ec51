package org.nimbench.products;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;

/**
 * What a new product is to be.
 *
 * @param subject which records; its period is not used
 * @param marking null for the one its type has
 * @param author null where not said
 */
public record NewProduct(
    ProductType type,
    String title,
    Period period,
    Filter subject,
    @Nullable Marking marking,
    @Nullable String author) {
  /** A product with the marking of its type and without an author. */
  public NewProduct(ProductType type, String title, Period period, Filter subject) {
    this(type, title, period, subject, null, null);
  }
}
