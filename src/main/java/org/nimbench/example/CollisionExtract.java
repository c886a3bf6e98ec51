package org.nimbench.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Set 5 as the county's highways send it: two tables first, later one as in STATS19. */
final class CollisionExtract {
  private static final WeightedWords SEVERITIES = WeightedWords.of("3 = 80", "2 = 19", "1 = 1");
  private static final WeightedWords CASUALTIES = WeightedWords.of("1 = 76", "2 = 18", "3 = 6");
  private static final WeightedWords LIMITS =
      WeightedWords.of("30 = 70", "40 = 14", "20 = 10", "60 = 6");
  private static final double CHILD = 0.09;
  private static final double AGE_UNKNOWN = 0.02;

  private CollisionExtract() {}

  /**
   * What the older system gave: two tables.
   *
   * @param accidents a row for each collision
   * @param casualties a row for each casualty
   */
  record TwoTables(Extract accidents, Extract casualties) {}

  /** The two tables of a quarter. */
  static TwoTables older(Scene scene, Quarter quarter, SplittableRandom random) {
    Extract accidents =
        new Extract(
            "Accident Ref",
            "Accident Date",
            "Accident Time",
            "Easting",
            "Northing",
            "Road Name",
            "Accident Severity");
    Extract casualties =
        new Extract("Accident Ref", "Casualty Severity", "Age of Casualty", "Sex of Casualty");
    int collisions = 60 + random.nextInt(22);
    for (int i = 0; i < collisions; i++) {
      LocalDate day = quarter.day(random);
      SnapPoint place = scene.place("vehicle-crime", YearMonth.from(day), random);
      YearMonth first = quarter.first();
      String ref = "%d%05d".formatted(first.getYear() % 100, 1000 * first.getMonthValue() + i);
      int worst = 3;
      int hurt = Integer.parseInt(CASUALTIES.pick(random));
      for (int j = 0; j < hurt; j++) {
        String severity = SEVERITIES.pick(random);
        worst = StrictMath.min(worst, Integer.parseInt(severity));
        casualties.add(ref, severity, age(random), random.nextBoolean() ? "1" : "2");
      }
      accidents.add(
          ref,
          Cells.BRITISH.format(day),
          Cells.time(Cells.Busy.DAY, random),
          Cells.metres(place.easting()),
          Cells.metres(place.northing()),
          Cells.street(place),
          Integer.toString(worst));
    }
    return new TwoTables(accidents, casualties);
  }

  private static String age(SplittableRandom random) {
    if (Dice.happens(random, AGE_UNKNOWN)) {
      return "-1";
    }
    boolean child = Dice.happens(random, CHILD);
    return Integer.toString(child ? 4 + random.nextInt(12) : 16 + random.nextInt(70));
  }

  /** A row for each collision with its casualties counted. */
  static Extract collisions(Scene scene, Quarter quarter, SplittableRandom random) {
    Extract table =
        new Extract(
            "collision_index",
            "collision_year",
            "date",
            "day_of_week",
            "time",
            "location_easting_osgr",
            "location_northing_osgr",
            "collision_severity",
            "number_of_vehicles",
            "number_of_casualties",
            "speed_limit",
            "adults_killed",
            "adults_serious",
            "adults_slight",
            "children_killed",
            "children_serious",
            "children_slight");
    int rows = 60 + random.nextInt(22);
    for (int i = 0; i < rows; i++) {
      table.add(row(scene, quarter, i, random));
    }
    return table;
  }

  private static String[] row(Scene scene, Quarter quarter, int i, SplittableRandom random) {
    LocalDate day = quarter.day(random);
    SnapPoint place = scene.place("vehicle-crime", YearMonth.from(day), random);
    int[] counts = new int[6];
    int hurt = Integer.parseInt(CASUALTIES.pick(random));
    for (int j = 0; j < hurt; j++) {
      int child = Dice.happens(random, CHILD) ? 3 : 0;
      counts[child + Integer.parseInt(SEVERITIES.pick(random)) - 1]++;
    }
    int worst = counts[0] + counts[3] > 0 ? 1 : counts[1] + counts[4] > 0 ? 2 : 3;
    List<String> cells =
        new ArrayList<>(
            List.of(
                "%d99%05d".formatted(day.getYear(), 1000 * quarter.first().getMonthValue() + i),
                Integer.toString(day.getYear()),
                Cells.BRITISH.format(day),
                Integer.toString(day.getDayOfWeek().getValue() % 7 + 1),
                Cells.time(Cells.Busy.DAY, random),
                Cells.metres(place.easting()),
                Cells.metres(place.northing()),
                Integer.toString(worst),
                Integer.toString(1 + random.nextInt(3)),
                Integer.toString(hurt),
                LIMITS.pick(random)));
    for (int count : counts) {
      cells.add(Integer.toString(count));
    }
    return cells.toArray(String[]::new);
  }
}
