package org.nimbench.intake.value;

import java.time.LocalDate;
import org.nimbench.kernel.DatePrecision;

/**
 * A day, perhaps with a time of day, as a cell says it.
 *
 * @param day the day; the first of the month where only the month is said
 * @param minutes after midnight, local time; −1 without a time
 * @param precision {@code MINUTE, HOUR, DAY} or {@code MONTH}
 */
public record Moment(LocalDate day, int minutes, DatePrecision precision) {
  /** No time of day. */
  public static final int NO_TIME = -1;

  /** The same day with another time of day; {@link #NO_TIME} for none. */
  public Moment at(int newMinutes, DatePrecision withTime) {
    if (precision == DatePrecision.MONTH) {
      return this;
    }
    return new Moment(day, newMinutes, newMinutes < 0 ? DatePrecision.DAY : withTime);
  }
}
