package org.nimbench.ui.trends;

import java.time.DayOfWeek;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Week;
import org.nimbench.kernel.Words;
import org.nimbench.study.Result;

/**
 * How many on each day of the week at each hour.
 *
 * @param counts by day, Monday first, and hour
 * @param untimed how many tell a day and no hour
 * @param isOfNights whether a row is a night, with the hours after midnight of the day after
 * @param first the hour of the first column: that on which the nights begin, midnight for days
 */
record Hours(int[][] counts, long untimed, boolean isOfNights, int first) {
  static final int DAYS = 7;
  static final int HOURS = 24;

  /** How many shades there are above none. */
  static final int SHADES = 4;

  /** The counts of a table by day of the week and hour, of what a filter means. */
  static Hours of(Result.Table table, Filter filter) {
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
    HourRange asked = filter.hours();
    return asked != null && asked.crossesMidnight()
        ? new Hours(counts, untimed, true, asked.from())
        : new Hours(counts, untimed, false, 0);
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

  /** The hour of the day that stands in a column. */
  int hour(int column) {
    return (first + column) % HOURS;
  }

  /** One day at one hour, in words. */
  String told(int day, int hour) {
    DayOfWeek row = DayOfWeek.of(day + 1);
    return Words.text(
        "ui.trend.hours.cell",
        isOfNights ? Week.night(row) : Week.day(row),
        new HourRange(hour, hour + 1).inWords(),
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
      for (int column = 0; column < HOURS && where.isEmpty(); column++) {
        where = counts[day][hour(column)] == most ? told(day, hour(column)) : "";
      }
    }
    return untimed == 0
        ? Words.text("ui.trend.hours.most", where)
        : Words.text("ui.trend.hours.most.untimed", where, Figures.count(untimed));
  }
}
