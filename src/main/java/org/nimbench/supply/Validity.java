package org.nimbench.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something holds, both days inside.
 *
 * @param from the first day
 * @param to the last day; null while it goes on
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {
  public Validity {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("It ends before it begins: " + from + ", " + to);
    }
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether it holds on every day of two, both inside. */
  public boolean holdsThroughout(LocalDate first, LocalDate last) {
    return holdsOn(first) && holdsOn(last);
  }
}
