package org.nimbench.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Mapping.DayOrder;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.value.ColumnDates;
import org.nimbench.intake.value.ColumnTimes;
import org.nimbench.intake.value.DateColumn;
import org.nimbench.intake.value.TimeColumn;

/** Looks at the dates and times of a table, column by column. */
final class DateLook {
  private static final List<Role> DATES =
      List.of(
          Role.DATE_FROM,
          Role.DATE_TO,
          Role.DATE_RECORDED,
          Role.MONTH,
          Role.PERIOD_FROM,
          Role.PERIOD_TO);
  private static final List<Role> TIMES = List.of(Role.TIME_FROM, Role.TIME_TO);

  private final Map<Role, Integer> places = new EnumMap<>(Role.class);
  private final Map<Role, ColumnDates> dates = new EnumMap<>(Role.class);
  private final Map<Role, ColumnTimes> times = new EnumMap<>(Role.class);

  DateLook(TablePlan plan, int thisYear) {
    for (Role role : DATES) {
      if (plan.place(role) >= 0) {
        places.put(role, plan.place(role));
        dates.put(role, new ColumnDates(thisYear));
      }
    }
    for (Role role : TIMES) {
      if (plan.place(role) >= 0) {
        places.put(role, plan.place(role));
        times.put(role, new ColumnTimes());
      }
    }
    int quarter = plan.place(Role.QUARTER);
    if (quarter >= 0) {
      places.put(Role.QUARTER, quarter);
    }
  }

  void see(Row row) {
    for (Map.Entry<Role, ColumnDates> column : dates.entrySet()) {
      int place = places.getOrDefault(column.getKey(), -1);
      column.getValue().see(row.cell(place), row.kind(place));
    }
    for (Map.Entry<Role, ColumnTimes> column : times.entrySet()) {
      int place = places.getOrDefault(column.getKey(), -1);
      column.getValue().see(row.cell(place), row.kind(place));
    }
  }

  /**
   * How the columns are read.
   *
   * @param told what the analyst decided of ambiguous dates; null where the column decides
   */
  Decided decide(@Nullable DayOrder told) {
    Map<Role, DateColumn> readDates = new EnumMap<>(Role.class);
    dates.forEach((role, column) -> readDates.put(role, column.decide(told)));
    Map<Role, TimeColumn> readTimes = new EnumMap<>(Role.class);
    times.forEach((role, column) -> readTimes.put(role, column.decide()));
    return new Decided(places, readDates, readTimes);
  }

  /**
   * Columns of dates and times, decided.
   *
   * @param places where they stand
   * @param dates how dates are read
   * @param times how times are read
   */
  record Decided(
      Map<Role, Integer> places, Map<Role, DateColumn> dates, Map<Role, TimeColumn> times) {
    /** What the analyst should know, in words, each with its column's heading before it. */
    List<String> told(List<String> headings) {
      List<String> told = new ArrayList<>();
      dates.forEach(
          (role, column) -> column.told().forEach(words -> told.add(named(headings, role, words))));
      times.forEach(
          (role, column) -> column.told().forEach(words -> told.add(named(headings, role, words))));
      return told;
    }

    /** The columns of dates under their headings. */
    Map<String, DateColumn> byHeading(List<String> headings) {
      Map<String, DateColumn> byHeading = new LinkedHashMap<>();
      dates.forEach(
          (role, column) -> byHeading.put(headings.get(places.getOrDefault(role, 0)), column));
      return byHeading;
    }

    private String named(List<String> headings, Role role, String words) {
      return headings.get(places.getOrDefault(role, 0)) + ": " + words;
    }

    boolean has(Role role) {
      return places.containsKey(role);
    }

    String cell(Row row, Role role) {
      Integer place = places.get(role);
      return place == null ? "" : row.cell(place);
    }
  }
}
