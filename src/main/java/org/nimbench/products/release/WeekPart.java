package org.nimbench.products.release;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;

/**
 * Days of the week and hours of the day, such as Friday's evening and Saturday's first hours. One
 * part has one name, whether a question asks about it or a row of a table counts it: {@code
 * week=5@22-24+6@0-4}. Days are 1 to 7 from Monday, 8 to 14 for what begins on one of them and runs
 * over several, 15 for what is on no known day; the hour 24 is that of what is at no known hour.
 *
 * @param cells hours, each the number of its day times 25 and its own
 */
record WeekPart(BitSet cells) {
  private static final String WORD = "week=";
  private static final int DAYS = 7;
  private static final int UNKNOWN_DAY = 15;
  private static final int UNKNOWN_HOUR = 24;
  private static final int WIDTH = 25;

  /** Whether an hour of a day belongs to a part. */
  private interface Holds {
    boolean hour(int day, int hour);
  }

  private static WeekPart of(Holds holds) {
    BitSet cells = new BitSet();
    for (int day = 1; day <= UNKNOWN_DAY; day++) {
      for (int hour = 0; hour <= UNKNOWN_HOUR; hour++) {
        // What runs over several days is at no hour.
        boolean isThere = !isOverDays(day) || hour == UNKNOWN_HOUR;
        cells.set(day * WIDTH + hour, isThere && holds.hour(day, hour));
      }
    }
    return new WeekPart(cells);
  }

  private static boolean isOverDays(int day) {
    return day > DAYS && day < UNKNOWN_DAY;
  }

  /** The whole week. */
  static WeekPart all() {
    return of((day, hour) -> true);
  }

  /** What a filter counts: nothing whose day or hour is asked for and not known. */
  static WeekPart of(Filter filter) {
    return filter.asksForDayOrHour() ? of((day, hour) -> counts(filter, day, hour)) : all();
  }

  private static boolean counts(Filter filter, int day, int hour) {
    boolean isKnown = day <= DAYS || (day == UNKNOWN_DAY && filter.days().isEmpty());
    return isKnown
        && (filter.hours() == null || hour < UNKNOWN_HOUR)
        && filter.mayHold(day <= DAYS ? DayOfWeek.of(day) : null, hour < UNKNOWN_HOUR ? hour : -1);
  }

  /** What a count is of. */
  static WeekPart of(CellKey key) {
    return Slices.of(key).stream()
        .filter(one -> one.startsWith(WORD))
        .findFirst()
        .map(one -> read(one.substring(WORD.length())))
        .orElseGet(WeekPart::all);
  }

  /** What a row by day of the week counts of it. */
  WeekPart onDay(int number) {
    return and(of((day, hour) -> day == number || day == number + DAYS));
  }

  /** What a row by night counts of it, of hours over midnight that are asked for. */
  WeekPart onNight(int number, @Nullable HourRange hours) {
    return hours == null
        ? onDay(number)
        : and(
            of(
                (day, hour) ->
                    day <= DAYS
                        && hour < UNKNOWN_HOUR
                        && hours.beginning(DayOfWeek.of(day), hour).getValue() == number));
  }

  /** What a row by hour counts of it; its last row is of what is at no known hour. */
  WeekPart atHour(String label) {
    int wanted = label.matches("\\d+") ? Integer.parseInt(label) : UNKNOWN_HOUR;
    return and(of((day, hour) -> hour == wanted));
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  WeekPart and(WeekPart other) {
    BitSet both = (BitSet) cells.clone();
    both.and(other.cells);
    return new WeekPart(both);
  }

  WeekPart or(WeekPart other) {
    BitSet either = (BitSet) cells.clone();
    either.or(other.cells);
    return new WeekPart(either);
  }

  WeekPart without(WeekPart other) {
    BitSet rest = (BitSet) cells.clone();
    rest.andNot(other.cells);
    return new WeekPart(rest);
  }

  /** Whether it holds nothing but what runs over several days. */
  boolean isOverDays() {
    return cells.stream().allMatch(cell -> isOverDays(cell / WIDTH));
  }

  /** Whether something of it may run over days: what is at no known hour of no single day. */
  boolean mayRunOver() {
    return cells.stream().anyMatch(cell -> cell / WIDTH > DAYS && cell % WIDTH == UNKNOWN_HOUR);
  }

  /** A count of the same records, but of this part of the week. */
  CellKey of(CellKey key, WeekPart before) {
    CellKey plain = Slices.without(key, before.word());
    return equals(all()) ? plain : Slices.with(plain, word());
  }

  /** Its name. */
  String word() {
    Map<String, List<Integer>> days = new LinkedHashMap<>();
    for (int day = 1; day <= UNKNOWN_DAY; day++) {
      String hours = ranges(cells.get(day * WIDTH, (day + 1) * WIDTH));
      if (!hours.isEmpty()) {
        days.computeIfAbsent(hours, same -> new ArrayList<>()).add(day);
      }
    }
    return days.entrySet().stream()
        .map(one -> numbers(one.getValue()) + "@" + one.getKey())
        .collect(Collectors.joining("+", WORD, ""));
  }

  private static String numbers(List<Integer> days) {
    return days.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static String ranges(BitSet hours) {
    List<String> ranges = new ArrayList<>();
    for (int from = hours.nextSetBit(0); from >= 0; ) {
      int to = hours.nextClearBit(from);
      ranges.add(from + "-" + to);
      from = hours.nextSetBit(to);
    }
    return String.join(",", ranges);
  }

  private static WeekPart read(String name) {
    BitSet cells = new BitSet();
    for (String group : name.split("\\+")) {
      String[] both = group.split("@");
      for (String day : both[0].split(",")) {
        for (String range : both[1].split(",")) {
          String[] ends = range.split("-");
          int first = Integer.parseInt(day) * WIDTH;
          cells.set(first + Integer.parseInt(ends[0]), first + Integer.parseInt(ends[1]));
        }
      }
    }
    return new WeekPart(cells);
  }
}
