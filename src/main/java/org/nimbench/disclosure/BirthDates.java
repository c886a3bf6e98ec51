package org.nimbench.disclosure;

import java.time.LocalDate;

/**
 * Whether a column of days is one of birthdays: the median is 5 to 90 years ago and the days are
 * spread over more than 20 years. Kept as counts of months, so memory does not grow with rows.
 */
final class BirthDates {
  private static final int YOUNGEST = 5;
  private static final int OLDEST = 90;
  private static final int SPREAD = 20;
  private static final double ENOUGH = 0.8;

  /** One in twenty at each end may be a placeholder such as 1900-01-01. */
  private static final double ENDS = 0.05;

  private static final int FIRST = 1850 * 12;
  private static final int MONTHS = 300 * 12;

  private final int now;
  private final long[] months = new long[MONTHS];
  private long count;

  BirthDates(LocalDate now) {
    this.now = now.getYear() * 12 + now.getMonthValue() - 1;
  }

  /** Adds a day by its month; −1 is none. */
  void add(int month) {
    if (month >= FIRST && month < FIRST + MONTHS) {
      months[month - FIRST]++;
      count++;
    }
  }

  long count() {
    return count;
  }

  /** Whether it is a column of birthdays, of so many values that are not empty. */
  boolean areThese(long seen) {
    if (count == 0 || count < ENOUGH * seen) {
      return false;
    }
    double age = (now - at(0.5)) / 12.0;
    double spread = (at(1 - ENDS) - at(ENDS)) / 12.0;
    return age >= YOUNGEST && age <= OLDEST && spread > SPREAD;
  }

  private int at(double share) {
    long wanted = Math.max(1, (long) Math.ceil(share * count));
    long before = 0;
    for (int i = 0; i < MONTHS; i++) {
      before += months[i];
      if (before >= wanted) {
        return FIRST + i;
      }
    }
    return FIRST + MONTHS;
  }
}
