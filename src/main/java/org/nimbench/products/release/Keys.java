package org.nimbench.products.release;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.nimbench.disclosure.release.AreaLevel;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Dimension;
import org.nimbench.disclosure.release.Place;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Week;

/** Names the counts of a figure, so that one number has one name in every figure and release. */
final class Keys {
  private static final String MEASURE = "records";
  private static final Place EVERYWHERE = new Place(AreaLevel.DISTRICT, "all");
  private static final int QUARTER = 3;
  private static final String BUT = "all-but-";

  private final Filter filter;
  private final Period period;
  private final String category;
  private final String state;
  private final Crossings crossings;
  private final Overlaps overlaps;
  private final boolean isWithin;

  /**
   * The counts of records that a filter means and that begin in a period, as charts by month count
   * them.
   *
   * @param state of which data, where counts of other data must not be taken for the same; else
   *     empty
   * @param crossings which records run over its end
   * @param overlaps which drawn areas lie over one another
   */
  Keys(
      Filter filter,
      Period period,
      String category,
      String state,
      Crossings crossings,
      Overlaps overlaps) {
    this(filter, period, category, state, crossings, overlaps, false);
  }

  private Keys(
      Filter filter,
      Period period,
      String category,
      String state,
      Crossings crossings,
      Overlaps overlaps,
      boolean isWithin) {
    this.filter = filter;
    this.period = period;
    this.category = category;
    this.state = state;
    this.crossings = crossings;
    this.overlaps = overlaps;
    this.isWithin = isWithin;
  }

  /** The same counts of another period. */
  Keys of(Period other) {
    return new Keys(filter, other, category, state, crossings, overlaps, isWithin);
  }

  /** The same counts of the whole district. */
  Keys everywhere() {
    return isOfPart()
        ? new Keys(filter.withoutPlace(), period, category, state, crossings, overlaps, isWithin)
        : this;
  }

  /**
   * The same counts without the records that run over the end of the period, as tables and maps
   * count them.
   */
  Keys within() {
    return new Keys(filter, period, category, state, crossings, overlaps, true);
  }

  /** Whether they are of a part of the district. */
  boolean isOfPart() {
    return filter.asksForPlace();
  }

  /** All of them. */
  CellKey whole() {
    return marked(plain());
  }

  private CellKey plain() {
    return new CellKey(filter.set(), MEASURE, place(), period, category, slice());
  }

  CellKey in(Period other) {
    return marked(plain().with(other));
  }

  /** Those that a method left out, or that are otherwise set apart. */
  CellKey apart(String what) {
    return Slices.with(plain(), what);
  }

  private CellKey marked(CellKey key) {
    return isWithin ? Ends.within(key, period) : Ends.begun(key);
  }

  /** Whether tables and maps leave out none of the records that are asked for. */
  boolean isEveryRecordCounted() {
    return filter.days().isEmpty()
        && filter.hours() == null
        && Stream.of(period.from(), period.to())
            .allMatch(end -> crossings.earliest(filter.set(), end).equals(end));
  }

  /**
   * How a count stands to counts of other questions about the same records: those of other places,
   * and of drawn areas that lie over its own.
   */
  List<Sum> ties(CellKey key) {
    List<Sum> ties = new ArrayList<>(overlaps.ties(key, filter.areas()));
    if (isOfPart() && key.place().equals(place())) {
      Place others = new Place(EVERYWHERE.level(), BUT + place().text());
      ties.add(
          new Sum(
              key.with(Dimension.PLACE, EVERYWHERE.text()),
              List.of(key, key.with(Dimension.PLACE, others.text()))));
    }
    return ties;
  }

  /** Those of a row of a table, whose labels stand under headings. */
  CellKey row(List<String> headings, List<String> labels, String layer) {
    CellKey key = plain();
    WeekPart asked = WeekPart.of(filter);
    WeekPart part = asked;
    List<String> slices = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      switch (headings.get(i)) {
        case "month" -> key = key.with(clipped(month(label)));
        case "quarter" -> key = key.with(clipped(quarter(label)));
        case "type" -> key = withCategory(key, Categories.ofRow(filter.set(), label));
        case "code" -> key = withPlace(key, label, labels.get(i + 1), layer);
        // The name of an area follows its code; a table by set has one row, which is the whole.
        case "name", "set" -> {}
        case Week.WEEKDAY -> part = part.onDay(Integer.parseInt(label));
        case Week.NIGHT -> part = part.onNight(Integer.parseInt(label), filter.hours());
        case "hour" -> part = part.atHour(label);
        default -> slices.add(headings.get(i) + "=" + label);
      }
    }
    // Tuesdays of a question about Mondays are none, and not what others call Tuesdays.
    key =
        part.isEmpty()
            ? Slices.with(WeekPart.all().of(key, asked), "none=" + asked.word() + labels)
            : part.of(key, asked);
    for (String slice : slices) {
      key = Slices.with(key, slice);
    }
    return marked(key);
  }

  /** Some areas of a layer together, in whatever order they were chosen. */
  static Place areas(AreaChoice areas) {
    return area(areas.layer(), String.join("+", new TreeSet<>(areas.codes())), "");
  }

  /** An area of a layer; what lies in none is a place of its own, by its name. */
  static Place area(String layer, String code, String name) {
    return new Place(level(layer), layer + ":" + (code.isEmpty() ? name : code));
  }

  /**
   * How large the areas of a layer are, by its name; where that does not say, they count as small,
   * which hides more.
   */
  static AreaLevel level(String layer) {
    String name = layer.toLowerCase(java.util.Locale.ROOT);
    if (name.contains("lsoa") || layer.equals(AreaLayer.DRAWN)) {
      return AreaLevel.LSOA;
    }
    if (name.contains("district") || name.contains("borough") || name.contains("authorit")) {
      return AreaLevel.DISTRICT;
    }
    return name.matches("(electoral[_-])?wards?([_-]?\\d*)") || name.contains("msoa")
        ? AreaLevel.WARD
        : AreaLevel.LSOA;
  }

  private static Period month(String label) {
    YearMonth month = YearMonth.parse(label);
    return Period.ofMonths(month, month);
  }

  /** {@code 2024/25 Q3}. */
  private static Period quarter(String label) {
    int year = Integer.parseInt(label.substring(0, 4));
    int number = label.charAt(label.length() - 1) - '1';
    YearMonth first = YearMonth.of(year, 4).plusMonths((long) number * QUARTER);
    return Period.ofMonths(first, first.plusMonths(QUARTER - 1));
  }

  /** A quarter that begins before the period counts only what the period holds of it. */
  private Period clipped(Period row) {
    return row.shared(period).orElseThrow();
  }

  private Place place() {
    AreaChoice areas = filter.areas();
    if (filter.box() != null || filter.ring() != null) {
      // What was drawn by hand may be one address.
      return new Place(AreaLevel.POINT, "drawn:" + drawn());
    }
    if (areas == null) {
      return EVERYWHERE;
    }
    return areas(areas);
  }

  private CellKey withPlace(CellKey key, String code, String name, String layer) {
    Place row = overlaps.row(layer, code, name);
    CellKey moved =
        new CellKey(key.set(), key.measure(), row, key.period(), key.category(), key.slice());
    AreaChoice areas = filter.areas();
    // What is asked of one drawn area may lie in another too, of which it is a part.
    boolean isPart =
        areas != null
            && (!areas.layer().equals(layer)
                || (layer.equals(AreaLayer.DRAWN) && !areas.codes().contains(code)));
    return isPart ? Slices.with(moved, "in=" + place().text()) : moved;
  }

  private static CellKey withCategory(CellKey key, String category) {
    return new CellKey(key.set(), key.measure(), key.place(), key.period(), category, key.slice());
  }

  private String slice() {
    List<String> parts = new ArrayList<>();
    if (!state.isEmpty()) {
      parts.add("data=" + state);
    }
    if (filter.asksForDayOrHour()) {
      parts.add(WeekPart.of(filter).word());
    }
    return Slices.name(parts.stream());
  }

  private String drawn() {
    String shape = filter.areas() + "/" + filter.box() + "/" + filter.ring();
    return UUID.nameUUIDFromBytes(shape.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
