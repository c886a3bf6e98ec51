package org.nimbench.intake.value;

import java.time.LocalDate;
import org.nimbench.kernel.Words;

/**
 * The days a record may lie on.
 *
 * @param last the last day: that on which the file was received
 */
public record DayLimits(LocalDate last) {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  /** Why a day cannot be, in words; empty when it can. */
  public String objection(LocalDate day) {
    if (day.isBefore(FIRST)) {
      return Words.text("intake.reason.too-old");
    }
    return day.isAfter(last) ? Words.text("intake.reason.future") : "";
  }
}
