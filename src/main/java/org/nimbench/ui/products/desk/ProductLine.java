package org.nimbench.ui.products.desk;

import java.time.LocalDate;
import org.nimbench.products.ProductType;

/**
 * A product in the list of all.
 *
 * @param of which kind of product
 * @param period what it covers, in words
 * @param lastDay the last day it covers
 */
public record ProductLine(
    String id, ProductType of, String title, String period, LocalDate lastDay) {
  /** Its kind in words, such as {@code Problem profile}. */
  public String type() {
    return of.inWords();
  }

  /** Whether it profiles a subject: it is opened only by who chooses it. */
  public boolean isKeptApart() {
    return of == ProductType.SUBJECT_PROFILE;
  }
}
