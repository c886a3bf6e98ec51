package org.nimbench.example;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the police files hold, counted as they are made, for the page that documents them. */
final class Tally {
  private final PlantedTruth truth;
  private final int[][] inside;
  private final Map<String, Integer> byType = new TreeMap<>();
  private final Map<String, Integer> located = new TreeMap<>();
  private int rows;
  private int notLocated;
  private int outside;

  Tally(PlantedTruth truth) {
    this.truth = truth;
    int months = (int) ChronoUnit.MONTHS.between(truth.from(), truth.to()) + 1;
    inside = new int[truth.hotspots().size()][months];
  }

  /** Counts the rows of a month. */
  void add(List<PoliceRow> month) {
    month.forEach(this::add);
  }

  private void add(PoliceRow row) {
    rows++;
    byType.merge(row.type().label(), 1, Integer::sum);
    SnapPoint place = row.place();
    if (place == null) {
      notLocated++;
      return;
    }
    outside += place.homes() == 0 ? 1 : 0;
    located.merge(row.type().code(), 1, Integer::sum);
    for (int i = 0; i < inside.length; i++) {
      PlantedTruth.Hotspot hotspot = truth.hotspots().get(i);
      if (hotspot.type().equals(row.type().code())
          && hotspot.holds(place.easting(), place.northing())) {
        inside[i][month(row.month())]++;
      }
    }
  }

  private int month(YearMonth month) {
    return (int) ChronoUnit.MONTHS.between(truth.from(), month);
  }

  PlantedTruth truth() {
    return truth;
  }

  /** All rows. */
  int rows() {
    return rows;
  }

  /** Rows without a place. */
  int notLocated() {
    return notLocated;
  }

  /** Rows in the district beyond the boundary. */
  int outside() {
    return outside;
  }

  /** Rows by published label, in order of label. */
  Map<String, Integer> byType() {
    return byType;
  }

  /** Rows of a type that have a place, inside the district or out. */
  int located(String type) {
    return located.getOrDefault(type, 0);
  }

  /** Rows of a hotspot's type inside its circle, in the months from one to another, both inside. */
  int inside(PlantedTruth.Hotspot hotspot, YearMonth from, YearMonth to) {
    int[] months = inside[truth.hotspots().indexOf(hotspot)];
    int sum = 0;
    for (int i = month(from); i <= month(to); i++) {
      sum += months[i];
    }
    return sum;
  }
}
