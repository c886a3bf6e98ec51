package org.nimbench.disclosure.release;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/** Random counts by place, month and category, their totals, and the sums between them. */
final class Grid {
  static final SetKey CRIME = SetKey.POLICE_CRIME;
  static final YearMonth START = YearMonth.of(2025, 1);
  static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final Place ALL = new Place(AreaLevel.DISTRICT, "all");

  final List<Place> leaves = new ArrayList<>();
  final List<Partition> partitions = new ArrayList<>();
  final List<String> categories;
  private final Map<CellKey, Long> atoms = new LinkedHashMap<>();
  private final Map<Place, List<Place>> below = new LinkedHashMap<>();

  /**
   * Counts.
   *
   * @param wards how many wards; each has {@code lsoas} parts unless that is 0
   * @param types how many categories; 0 for no division
   * @param small how likely a count is below 5
   */
  Grid(Random random, int wards, int lsoas, int months, int types, double small) {
    List<Place> ofDistrict = new ArrayList<>();
    for (int w = 0; w < wards; w++) {
      Place ward = new Place(AreaLevel.WARD, "w" + w);
      ofDistrict.add(ward);
      List<Place> parts = new ArrayList<>();
      for (int l = 0; l < lsoas; l++) {
        parts.add(new Place(AreaLevel.LSOA, "w" + w + "l" + l));
      }
      if (!parts.isEmpty()) {
        partitions.add(Partition.of(ward, parts));
        below.put(ward, parts);
      }
      leaves.addAll(parts.isEmpty() ? List.of(ward) : parts);
    }
    partitions.add(Partition.of(ALL, ofDistrict));
    below.put(ALL, ofDistrict);
    categories = new ArrayList<>();
    for (int c = 0; c < types; c++) {
      categories.add("type" + c);
    }
    if (types > 0) {
      partitions.add(new Partition(Dimension.CATEGORY, "", categories));
    }
    for (Place leaf : leaves) {
      for (int m = 0; m < months; m++) {
        for (String category : types > 0 ? categories : List.of("")) {
          long count = random.nextDouble() < small ? random.nextInt(5) : 5 + random.nextInt(20);
          atoms.put(key(leaf, month(m), category), count);
        }
      }
    }
  }

  static Period month(int number) {
    return Period.ofMonths(START.plusMonths(number), START.plusMonths(number));
  }

  static Period months(int count) {
    return Period.ofMonths(START, START.plusMonths(count - 1));
  }

  static CellKey key(Place place, Period period, String category) {
    return new CellKey(CRIME, "records", place, period, category, "");
  }

  /** Every place, totals first. */
  List<Place> places() {
    Set<Place> all = new LinkedHashSet<>(List.of(ALL));
    below.values().forEach(all::addAll);
    return List.copyOf(all);
  }

  long count(CellKey wanted) {
    return atoms.entrySet().stream()
        .filter(atom -> isIn(atom.getKey(), wanted))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private boolean isIn(CellKey atom, CellKey whole) {
    boolean inPlace =
        whole.place().equals(ALL)
            || whole.place().equals(atom.place())
            || below.getOrDefault(whole.place(), List.of()).contains(atom.place());
    return inPlace
        && (whole.category().isEmpty() || whole.category().equals(atom.category()))
        && !atom.period().from().isBefore(whole.period().from())
        && !atom.period().to().isAfter(whole.period().to());
  }

  /** Every place by each of these periods by each category and all. */
  ReleaseTable table(String id, List<Period> periods) {
    List<Cell> cells = new ArrayList<>();
    List<String> columns = new ArrayList<>(List.of(""));
    columns.addAll(categories);
    for (Place place : places()) {
      for (Period period : periods) {
        for (String category : columns) {
          CellKey key = key(place, period, category);
          cells.add(new Cell(key, count(key)));
        }
      }
    }
    return ReleaseTable.of(id, cells);
  }

  ReleaseDraft draft(String id, ReleaseTable... tables) {
    return new ReleaseDraft(id, ReleaseClass.PUBLIC, DAY, List.of(tables), partitions, List.of());
  }

  /** Every sum among cells of these periods, written down without release control. */
  List<List<CellKey>> sums(List<Period> periods, Map<Period, List<Period>> divided) {
    List<List<CellKey>> sums = new ArrayList<>();
    List<String> columns = new ArrayList<>(List.of(""));
    columns.addAll(categories);
    for (Period period : periods) {
      for (String category : columns) {
        below.forEach(
            (whole, parts) -> {
              List<CellKey> sum = new ArrayList<>(List.of(key(whole, period, category)));
              parts.forEach(part -> sum.add(key(part, period, category)));
              sums.add(sum);
            });
      }
      for (Place place : places()) {
        if (!categories.isEmpty()) {
          List<CellKey> sum = new ArrayList<>(List.of(key(place, period, "")));
          categories.forEach(category -> sum.add(key(place, period, category)));
          sums.add(sum);
        }
        for (String category : columns) {
          if (divided.containsKey(period)) {
            List<CellKey> sum = new ArrayList<>(List.of(key(place, period, category)));
            divided.get(period).forEach(part -> sum.add(key(place, part, category)));
            sums.add(sum);
          }
        }
      }
    }
    return sums;
  }
}
