package org.nimbench.kernel;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
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
 * @param set the information set
 * @param types offence types, groups or codes, any of them; empty means all of the set
 * @param period when; null means all time
 * @param areas where by boundary layer; null means everywhere
 * @param days days of the week; empty means all
 * @param hours hours of the day; null means all
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

  public Filter {
    types = List.copyOf(types);
    days = Set.copyOf(days);
  }

  /** Everything in a set. */
  public static Filter all(SetKey set) {
    return new Filter(set, List.of(), null, null, Set.of(), null, null, null);
  }

  /** All recorded crime: the police set without anti-social behaviour. */
  public static Filter allCrime() {
    return all(SetKey.POLICE_CRIME).withTypes(List.of(OffenceTypes.ALL_CRIME));
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
    if (!days.isEmpty()) {
      parts.add(dayNames());
    }
    if (hours != null) {
      parts.add(String.format("%02d:00–%02d:00", hours.from(), hours.to()));
    }
    return String.join(" · ", parts);
  }

  private String dayNames() {
    return EnumSet.copyOf(days).stream()
        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
        .collect(Collectors.joining(", "));
  }
}
