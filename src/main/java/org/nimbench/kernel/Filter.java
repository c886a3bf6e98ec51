package org.nimbench.kernel;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which records are meant: what, when, where, on which days and at which hours. A part that is
 * absent does not restrict.
 *
 * <p>Hours that run over midnight belong to the day on which they begin: Friday with 22-04 is
 * Friday's evening until Saturday's morning, and not the early hours of Friday. The period always
 * means the date on which something happened.
 *
 * @param set the information set
 * @param types offence types, groups or codes, any of them; empty means all of the set
 * @param period when; null means all time
 * @param areas where by boundary layer; null means everywhere
 * @param days days of the week; empty means all
 * @param hours hours of the day; null means all, and so do all 24
 * @param box where by rectangle; null means everywhere
 * @param ring where by a drawn outline; null means everywhere
 */
public record Filter(
    SetKey set,
    List<String> types,
    @Nullable Period period,
    @Nullable AreaChoice areas,
    Set<DayOfWeek> days,
    @Nullable HourRange hours,
    @Nullable Box box,
    @Nullable Ring ring) {
  /** Monday to Friday. */
  public static final Set<DayOfWeek> WEEKDAYS =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  /** Saturday and Sunday. */
  public static final Set<DayOfWeek> WEEKEND =
      Set.copyOf(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  public Filter {
    types = List.copyOf(types);
    days = Set.copyOf(days);
    hours = hours != null && hours.isWholeDay() ? null : hours;
  }

  /** Everything in a set. */
  public static Filter all(SetKey set) {
    return new Filter(set, List.of(), null, null, Set.of(), null, null, null);
  }

  /** All recorded crime: the police set without anti-social behaviour. */
  public static Filter allCrime() {
    return all(SetKey.POLICE_CRIME).withTypes(List.of(OffenceTypes.ALL_CRIME));
  }

  /** Everything in a set as it is asked first: of recorded crime all but anti-social behaviour. */
  public static Filter standard(SetKey set) {
    return set.equals(SetKey.POLICE_CRIME) ? allCrime() : all(set);
  }

  /** The same filter for other types. */
  public Filter withTypes(List<String> newTypes) {
    return new Filter(set, newTypes, period, areas, days, hours, box, ring);
  }

  /** The same filter for another period; null for all time. */
  public Filter withPeriod(@Nullable Period newPeriod) {
    return new Filter(set, types, newPeriod, areas, days, hours, box, ring);
  }

  /** The same filter for other areas; null for everywhere. */
  public Filter withAreas(@Nullable AreaChoice newAreas) {
    return new Filter(set, types, period, newAreas, days, hours, box, ring);
  }

  /** The same filter for other days of the week; none for all. */
  public Filter withDays(Set<DayOfWeek> newDays) {
    return new Filter(set, types, period, areas, newDays, hours, box, ring);
  }

  /** The same filter for other hours of the day; null for all. */
  public Filter withHours(@Nullable HourRange newHours) {
    return new Filter(set, types, period, areas, days, newHours, box, ring);
  }

  /** The same filter for another rectangle; null for everywhere. */
  public Filter withBox(@Nullable Box newBox) {
    return new Filter(set, types, period, areas, days, hours, newBox, ring);
  }

  /** The same filter for another drawn outline; null for everywhere. */
  public Filter withRing(@Nullable Ring newRing) {
    return new Filter(set, types, period, areas, days, hours, box, newRing);
  }

  /** The same filter for everywhere. */
  public Filter withoutPlace() {
    return new Filter(set, types, period, null, days, hours, null, null);
  }

  /** Whether the filter asks where, which records without coordinates cannot answer. */
  public boolean asksForPlace() {
    return areas != null || box != null || ring != null;
  }

  /** Whether a place in metres lies in the rectangle and the outline, where there are any. */
  public boolean holds(double easting, double northing) {
    return (box == null || box.holds(easting, northing))
        && (ring == null || ring.holds(easting, northing));
  }

  /**
   * Whether the filter asks about days of the week or hours, which month-only records cannot
   * answer.
   */
  public boolean asksForDayOrHour() {
    return !days.isEmpty() || hours != null;
  }

  /**
   * Whether a record can be meant, as far as it says on which day and at which hour it happened.
   *
   * @param day the day of the week of its date; null where it is not known
   * @param hour 0 … 23; −1 where it is not known
   */
  public boolean mayHold(@Nullable DayOfWeek day, int hour) {
    if (hours != null && hour >= 0 && !hours.holds(hour)) {
      return false;
    }
    if (days.isEmpty() || day == null) {
      return true;
    }
    if (hours != null && hour >= 0) {
      return days.contains(hours.beginning(day, hour));
    }
    return days.contains(day) || (isOfNights() && days.contains(day.minus(1)));
  }

  /** Whether its hours run over midnight, so that they belong to the day on which they begin. */
  public boolean isOfNights() {
    return hours != null && hours.crossesMidnight();
  }

  /** What the counted things are called in running text, such as {@code burglaries}. */
  public String unit() {
    return OffenceTypes.unit(set, types);
  }

  /**
   * What is meant, as a heading: {@code Burglary}, {@code All crime}, {@code Burglary and robbery};
   * the name of the set where all of a partner's set is meant.
   */
  public String subject() {
    if (types.isEmpty()) {
      return set.equals(SetKey.POLICE_CRIME)
          ? Words.text("kernel.filter.everything")
          : set.inWords();
    }
    List<String> labels = new ArrayList<>();
    for (String type : types) {
      String label = OffenceTypes.label(set, type);
      labels.add(labels.isEmpty() ? label : label.toLowerCase(Locale.UK));
    }
    if (labels.size() == 1) {
      return labels.get(0);
    }
    String head = String.join(", ", labels.subList(0, labels.size() - 1));
    return Words.text("kernel.list.and", head, labels.get(labels.size() - 1));
  }

  /**
   * The whole filter in words, parts set apart by a middle dot; as the filter bar and stamps print
   * it.
   */
  public String inWords() {
    return inWords(areas == null ? "" : areas.toString());
  }

  /**
   * The same with the areas under the names people call them by.
   *
   * @param areaNames such as {@code Wharfside}; unused where no areas are chosen
   */
  public String inWords(String areaNames) {
    List<String> parts = new ArrayList<>();
    parts.add(subject());
    parts.add(period == null ? Words.text("kernel.filter.alltime") : period.inWords());
    if (areas != null) {
      parts.add(areaNames);
    }
    if (box != null) {
      parts.add(Words.text("kernel.filter.box"));
    }
    if (ring != null) {
      parts.add(Words.text("kernel.filter.ring"));
    }
    if (asksForDayOrHour()) {
      parts.add(daysAndHours());
    }
    return String.join(" · ", parts);
  }

  /**
   * The days and hours in words: {@code Fri, Sat · 22:00–04:00 next day}; empty where neither is
   * asked for.
   */
  public String daysAndHours() {
    List<String> parts = new ArrayList<>();
    if (!days.isEmpty()) {
      parts.add(dayNames());
    }
    if (hours != null) {
      boolean isNextDay = isOfNights() && !days.isEmpty();
      parts.add(
          isNextDay ? Words.text("kernel.filter.overnight", hours.inWords()) : hours.inWords());
    }
    return String.join(" · ", parts);
  }

  private String dayNames() {
    if (days.equals(WEEKDAYS)) {
      return Words.text("kernel.filter.weekdays");
    }
    return EnumSet.copyOf(days).stream().map(Week::shortDay).collect(Collectors.joining(", "));
  }
}
