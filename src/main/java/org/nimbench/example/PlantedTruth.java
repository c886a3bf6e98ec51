package org.nimbench.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was put into Northvale's police data on purpose: the right answers.
 *
 * @param from the first month of data
 * @param to the last month of data
 * @param hotspots places with more of a type than people and streets explain
 * @param seasons types with a yearly cycle that a chart should show
 * @param step the change that an operation made
 */
public record PlantedTruth(
    YearMonth from, YearMonth to, List<Hotspot> hotspots, List<Season> seasons, StepChange step) {

  /**
   * A place where incidents gather in a round heap, thinning out as a normal distribution does.
   *
   * @param name what the place is called
   * @param type the code of the offence type
   * @param easting of the middle, EPSG:27700 metres
   * @param northing of the middle, EPSG:27700 metres
   * @param spread standard deviation in each direction, metres
   * @param share of the type's located incidents in the district that the heap adds, 0 … 1
   */
  public record Hotspot(
      String name, String type, double easting, double northing, double spread, double share) {
    /** The circle that holds 86 % of the heap: twice the spread, in metres. */
    public double radius() {
      return 2 * spread;
    }

    /** Whether a point in metres lies inside the circle. */
    public boolean holds(double east, double north) {
      double dx = east - easting;
      double dy = north - northing;
      return dx * dx + dy * dy <= radius() * radius();
    }
  }

  /**
   * A yearly cycle: a month has 1 + swing · cos(2π(m − peak)/12) times the mean month.
   *
   * @param type the code of the offence type
   * @param peak the month of the year when it is highest, 1 … 12
   * @param swing 0 … 1
   */
  public record Season(String type, int peak, double swing) {}

  /**
   * A drop when an operation starts.
   *
   * @param operation its name
   * @param starts its first day
   * @param from the first month that is lower
   * @param type the code of the offence type
   * @param hotspots the places it works in
   * @param factor what is left there, 0 … 1
   */
  public record StepChange(
      String operation,
      LocalDate starts,
      YearMonth from,
      String type,
      List<String> hotspots,
      double factor) {
    /** What is left of a hotspot's incidents in a month, 0 … 1. */
    double left(Hotspot hotspot, YearMonth month) {
      boolean lower =
          hotspot.type().equals(type) && hotspots.contains(hotspot.name()) && !month.isBefore(from);
      return lower ? factor : 1;
    }
  }

  /** The truths of Northvale, the same whatever the seed. */
  public static PlantedTruth northvale() {
    return new PlantedTruth(
        YearMonth.of(2022, 10), YearMonth.of(2025, 9), placed(), cycles(), lantern());
  }

  /** The months of data in order. */
  public List<YearMonth> months() {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList();
  }

  /** The hotspots of a type. */
  public List<Hotspot> hotspots(String type) {
    return hotspots.stream().filter(hotspot -> hotspot.type().equals(type)).toList();
  }

  /** How much of a type is left in a month, the operation considered; 1 where nothing changed. */
  double left(String type, YearMonth month) {
    double gone = 0;
    for (Hotspot hotspot : hotspots(type)) {
      gone += hotspot.share() * (1 - step.left(hotspot, month));
    }
    return 1 - gone;
  }

  private static List<Hotspot> placed() {
    return List.of(
        new Hotspot("Wharfside", "burglary", 456080, 317800, 150, 0.17),
        new Hotspot("St Oswald's", "burglary", 453950, 319670, 170, 0.15),
        new Hotspot("Millbrook", "burglary", 457600, 317410, 150, 0.13),
        new Hotspot("Queensway", "burglary", 456850, 318990, 140, 0.08),
        new Hotspot("Larkhill", "burglary", 454040, 320870, 120, 0.06),
        new Hotspot("Wharfside Quay", "violent-crime", 455800, 318120, 110, 0.16),
        new Hotspot("Town Centre", "violent-crime", 455610, 318830, 260, 0.12),
        new Hotspot("Wharfside Quay", "public-order", 455800, 318120, 110, 0.15),
        new Hotspot("Town Centre", "public-order", 455610, 318830, 260, 0.18),
        new Hotspot("Town Centre", "anti-social-behaviour", 455610, 318830, 260, 0.13),
        new Hotspot("Wharfside Quay", "anti-social-behaviour", 455800, 318120, 110, 0.06),
        new Hotspot("Queensway Centre", "shoplifting", 457090, 318820, 75, 0.44),
        new Hotspot("Town Centre", "shoplifting", 455610, 318830, 180, 0.26),
        new Hotspot("Town Centre", "theft-from-the-person", 455610, 318830, 220, 0.35),
        new Hotspot("Wharfside Quay", "theft-from-the-person", 455800, 318120, 110, 0.22),
        new Hotspot("Town Centre", "robbery", 455610, 318830, 260, 0.25),
        new Hotspot("Station", "bicycle-theft", 456040, 318950, 90, 0.3),
        new Hotspot("Brackenfield", "vehicle-crime", 454100, 317900, 200, 0.1),
        new Hotspot("Wharfside Quay", "drugs", 455800, 318120, 110, 0.14));
  }

  private static List<Season> cycles() {
    return CrimeMix.read().kinds().stream()
        .filter(kind -> kind.swing() >= 0.2)
        .map(kind -> new Season(kind.type().code(), kind.peak(), kind.swing()))
        .toList();
  }

  private static StepChange lantern() {
    return new StepChange(
        "Operation Lantern",
        LocalDate.of(2025, 6, 2),
        YearMonth.of(2025, 6),
        "burglary",
        List.of("Wharfside", "Millbrook"),
        0.65);
  }
}
