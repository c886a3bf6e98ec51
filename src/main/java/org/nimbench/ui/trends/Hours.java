package org.nimbench.ui.trends;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Result;

/**
 * How many on each day of the week at each hour.
 *
 * @param counts by day, Monday first, and hour
 * @param untimed how many tell a day and no hour
 * @param isOfNights whether a row is a night, with the hours after midnight of the day after
 */
record Hours(int[][] counts, long untimed, boolean isOfNights) {
  static final int DAYS = 7;
  static final int HOURS = 24;

  /** How many shades there are above none. */
  static final int SHADES = 4;

  /** The counts of a table by day of the week and hour. */
  static Hours of(Result.Table table) {
    int[][] counts = new int[DAYS][HOURS];
    long untimed = 0;
    for (List<String> row : table.rows()) {
      int count = Integer.parseInt(row.get(2));
      // The row after the last hour is of records that tell none.
      if (row.get(1).matches("[0-9]+")) {
        counts[Integer.parseInt(row.get(0)) - 1][Integer.parseInt(row.get(1))] += count;
      } else {
        untimed += count;
      }
    }
    return new Hours(counts, untimed, !table.headings().get(0).equals("weekday"));
  }

  /** The largest count. */
  int most() {
    int most = 0;
    for (int[] day : counts) {
      for (int count : day) {
        most = Math.max(most, count);
      }
    }
    return most;
  }

  /**
   * From 0 for none to {@link #SHADES} for the largest, in equal steps of the count.
   *
   * @param most the largest count, {@link #most()}
   */
  int shade(int day, int hour, int most) {
    return most == 0 ? 0 : (counts[day][hour] * SHADES + most - 1) / most;
  }

  /** A day as it is written at the head of its row. */
  static String shortDay(int day) {
    return DayOfWeek.of(day + 1).getDisplayName(TextStyle.SHORT, Locale.UK);
  }

  /** One day at one hour, in words. */
  String told(int day, int hour) {
    String name = DayOfWeek.of(day + 1).getDisplayName(TextStyle.FULL, Locale.UK);
    return Words.text(
        isOfNights ? "ui.trend.hours.night" : "ui.trend.hours.cell",
        name,
        hour,
        hour + 1,
        Figures.count(counts[day][hour]));
  }

  /** Where most are, and how many tell no hour. */
  String inWords() {
    int most = most();
    if (most == 0) {
      return Words.text("ui.trend.hours.nothing");
    }
    String where = "";
    for (int day = 0; day < DAYS && where.isEmpty(); day++) {
      for (int hour = 0; hour < HOURS && where.isEmpty(); hour++) {
        where = counts[day][hour] == most ? told(day, hour) : "";
      }
    }
    return untimed == 0
        ? Words.text("ui.trend.hours.most", where)
        : Words.text("ui.trend.hours.most.untimed", where, Figures.count(untimed));
  }
}
