package org.nimbench.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A total without records behind it: one measure of one period, such as the persons in drug
 * treatment.
 *
 * @param line where it stands in its file, from 1
 * @param supplier who counted
 * @param measure what was counted, such as {@code DRUG_TREATMENT_PERSONS}
 * @param areaCode where; empty for the supplier's whole area
 * @param from the first day
 * @param to the last day, inside
 * @param value the number, 0 or more; null where it was suppressed
 * @param mark the supplier's mark in place of a suppressed number, such as {@code *}; empty where
 *     there is a number
 * @param source where the supplier took it from; empty where not said
 */
public record AggregateRow(
    long line,
    String supplier,
    String measure,
    String areaCode,
    LocalDate from,
    LocalDate to,
    @Nullable Long value,
    String mark,
    String source) {
  public AggregateRow {
    if ((value == null) == mark.isEmpty()) {
      throw new IllegalArgumentException("A total is a number or a mark, not both, not neither");
    }
  }
}
