package org.nimbench.intake.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.Words;

/** How one column of times of day is read. */
public final class TimeColumn {
  /** What {@link #read} says of a cell that is no time of day. */
  public static final int UNREADABLE = ClockText.UNREADABLE;

  private static final int MINUTES = 60;
  private static final int HOURS = 24;
  private static final int HUNDRED = 100;
  private static final double MINUTES_OF_DAY = 1_440;

  private final boolean hours;
  private final long seen;
  private final long unreadable;
  private final Set<Integer> heaps;

  TimeColumn(boolean hours, long seen, long unreadable, Set<Integer> heaps) {
    this.hours = hours;
    this.seen = seen;
    this.unreadable = unreadable;
    this.heaps = Set.copyOf(heaps);
  }

  /** How exactly it tells the time: whole hours or minutes. */
  public DatePrecision precision() {
    return hours ? DatePrecision.HOUR : DatePrecision.MINUTE;
  }

  /** Times of day, in minutes, that stand for "not known" in this column. */
  public Set<Integer> heaps() {
    return heaps;
  }

  /**
   * A cell, stripped, in minutes after midnight; {@link Moment#NO_TIME} where it is empty, {@link
   * #UNREADABLE} where it is no time of day. Heaped times are left in.
   */
  public int read(String text) {
    if (text.isEmpty()) {
      return Moment.NO_TIME;
    }
    if (ColumnTimes.DIGITS.matcher(text).matches()) {
      return ofDigits((int) Double.parseDouble(text), hours);
    }
    return ofClock(text);
  }

  /** 930 is 09:30, and 9 is 00:09 unless the column is one of whole hours. */
  static int ofDigits(int number, boolean hours) {
    int hour = hours ? number : number / HUNDRED;
    int minute = hours ? 0 : number % HUNDRED;
    return hour < HOURS && minute < MINUTES ? hour * MINUTES + minute : UNREADABLE;
  }

  static int ofClock(String text) {
    if (ColumnTimes.PART.matcher(text).matches()) {
      double part = Double.parseDouble(text.replace(',', '.'));
      return part < 1
          ? (int) Math.min(MINUTES_OF_DAY - 1, Math.round(part * MINUTES_OF_DAY))
          : UNREADABLE;
    }
    return ClockText.minutes(text);
  }

  /** What the analyst should know of the column, in words. */
  public List<String> told() {
    List<String> told = new ArrayList<>(TimeHeaps.told(heaps));
    if (unreadable > 0) {
      told.add(Words.text("intake.times.unreadable", unreadable, seen));
    }
    return told;
  }
}
