package org.nimbench.ui.map;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies where the analyst pointed.
 *
 * @param easting where that was, metres
 * @param northing where that was
 * @param stacks places with incidents, the nearest first; incidents at one place are one stack
 * @param areas the areas the point lies in, the smallest last
 */
public record PointedAt(double easting, double northing, List<Stack> stacks, List<AreaCard> areas) {
  public PointedAt {
    stacks = List.copyOf(stacks);
    areas = List.copyOf(areas);
  }

  /** How many incidents there are in all stacks. */
  public int incidents() {
    return stacks.stream().mapToInt(stack -> stack.records().size()).sum();
  }

  /**
   * Incidents at one place.
   *
   * @param metres from where the analyst pointed
   * @param records all of them, the newest month first
   */
  public record Stack(double easting, double northing, double metres, List<PlaceRecord> records) {
    public Stack {
      records = List.copyOf(records);
    }
  }

  /**
   * One incident as it was given.
   *
   * @param type in words
   * @param month of its first day
   * @param outcome as given; empty without one
   * @param street where it is said to be, as given; empty where nothing was said
   */
  public record PlaceRecord(String type, YearMonth month, String outcome, String street) {}

  /**
   * An area the point lies in.
   *
   * @param layer its layer's name
   * @param code its code
   * @param name its name
   * @param incidents of the filter that lie in it
   * @param people who live there; null where that is not known
   * @param year which the people are of; 0 where that is not known
   */
  public record AreaCard(
      String layer, String code, String name, long incidents, @Nullable Double people, int year) {
    /** Incidents per 1,000 residents over the filter's time; NaN where the people are unknown. */
    public double perThousand() {
      return people == null || people <= 0 ? Double.NaN : incidents * 1000 / people;
    }
  }
}
