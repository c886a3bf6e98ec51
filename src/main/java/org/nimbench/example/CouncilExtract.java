package org.nimbench.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

/**
 * Set 8 as the district council sends it: half of it with a place. The older system wrote decimal
 * commas and days with points; the newer one writes places on two lines.
 */
final class CouncilExtract {
  private static final double LOCATED = 0.52;
  private static final double BY_OFFICER = 0.2;
  private static final int PER_QUARTER = 200;
  private static final int MORE_IN_SUMMER = 80;

  private static final WeightedWords KINDS =
      WeightedWords.of(
          "Noise = 30",
          "Fly-tipping = 24",
          "Litter or rubbish = 12",
          "Abandoned cars = 9",
          "Nuisance behaviour = 8",
          "Graffiti = 6",
          "Rowdy behaviour = 5",
          "Animal-related problems = 4",
          "Street drinking = 2");

  private CouncilExtract() {}

  /** How many there are in a quarter. */
  static int rows(Quarter quarter, SplittableRandom random) {
    boolean warm = quarter.first().getMonthValue() == 4 || quarter.first().getMonthValue() == 7;
    return PER_QUARTER + (warm ? MORE_IN_SUMMER : 0) + random.nextInt(30);
  }

  /** A quarter of the older system. */
  static Extract older(Scene scene, Quarter quarter, SplittableRandom random) {
    Extract table =
        new Extract(
            "SR No", "Request Date", "Request Time", "Request Type", "Source", "Street", "X", "Y");
    int rows = rows(quarter, random);
    for (int i = 0; i < rows; i++) {
      LocalDate day = quarter.day(random);
      SnapPoint place = scene.place("anti-social-behaviour", YearMonth.from(day), random);
      boolean located = Dice.happens(random, LOCATED);
      table.add(
          "SR/%s/%04d".formatted(quarter.label(), i + 1),
          Cells.POINTS.format(day),
          Cells.time(Cells.Busy.DAY, random),
          KINDS.pick(random),
          source(random),
          Cells.street(place),
          located ? Cells.rounded(place.easting()) + ",00" : "",
          located ? Cells.rounded(place.northing()) + ",00" : "");
    }
    return table;
  }

  private static String source(SplittableRandom random) {
    return Dice.happens(random, BY_OFFICER)
        ? "Identified by the authority"
        : "Reported by the public";
  }

  /** A quarter of the newer system. */
  static Extract newer(Scene scene, Quarter quarter, SplittableRandom random) {
    Extract table =
        new Extract(
            "Case Ref",
            "Date Raised",
            "ASB Category",
            "Reported by public or officer",
            "Place",
            "Ward Name",
            "Easting",
            "Northing");
    int rows = rows(quarter, random);
    for (int i = 0; i < rows; i++) {
      LocalDate day = quarter.day(random);
      SnapPoint place = scene.place("anti-social-behaviour", YearMonth.from(day), random);
      boolean located = Dice.happens(random, LOCATED);
      table.add(
          "NV-%s-%04d".formatted(quarter.label(), i + 1),
          day + " " + Cells.time(Cells.Busy.DAY, random),
          KINDS.pick(random),
          source(random),
          Cells.street(place) + "\nNorthvale",
          scene.ward(place),
          located ? Cells.rounded(place.easting()) : "",
          located ? Cells.rounded(place.northing()) : "");
    }
    return table;
  }
}
