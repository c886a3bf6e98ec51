package org.nimbench.products;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;

/**
 * What a new product is to be.
 *
 * @param subject which records; its period is not used
 * @param marking null for the one its type has
 * @param author null where not said
 * @param themes with sections of their own; empty for those of the template that have data
 * @param previous what it continues; null for nothing
 * @param care what a profile of a subject cannot be without; null for other types
 * @param span the years of a plan; null for those its template and what it continues give it
 */
public record NewProduct(
    ProductType type,
    String title,
    Period period,
    Filter subject,
    @Nullable Marking marking,
    @Nullable String author,
    List<Theme> themes,
    @Nullable Previous previous,
    @Nullable SubjectCare care,
    @Nullable PlanSpan span) {
  public NewProduct {
    themes = List.copyOf(themes);
  }

  /** A product with the years its template gives it. */
  public NewProduct(
      ProductType type,
      String title,
      Period period,
      Filter subject,
      @Nullable Marking marking,
      @Nullable String author,
      List<Theme> themes,
      @Nullable Previous previous,
      @Nullable SubjectCare care) {
    this(type, title, period, subject, marking, author, themes, previous, care, null);
  }

  /** A product that continues nothing, with the themes of its template. */
  public NewProduct(
      ProductType type,
      String title,
      Period period,
      Filter subject,
      @Nullable Marking marking,
      @Nullable String author) {
    this(type, title, period, subject, marking, author, List.of(), null, null);
  }

  /** A product with the marking of its type and without an author. */
  public NewProduct(ProductType type, String title, Period period, Filter subject) {
    this(type, title, period, subject, null, null);
  }
}
