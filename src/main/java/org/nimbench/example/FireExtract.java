package org.nimbench.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

/** Sets 3 and 4 as Wendshire Fire and Rescue sends them: fires by item, and malicious calls. */
final class FireExtract {
  /** Item, stop code, motive, alarm, property. */
  private static final WeightedWords FIRES =
      WeightedWords.of(
          "3C|Secondary Fire|Deliberate||Outdoor = 52",
          "3A|Primary Fire|Deliberate||Non Residential = 12",
          "3B|Primary Fire|Deliberate||Road Vehicle = 12",
          "3E|Primary Fire|Accidental|None|Dwelling = 17",
          "3A and 3E|Primary Fire|Deliberate|None|Dwelling = 3",
          "3D|Special Service|||Outdoor = 4");

  private static final WeightedWords STATIONS =
      WeightedWords.of("Northvale = 60", "Millbrook = 25", "Netherby = 15");
  private static final WeightedWords PUMPS = WeightedWords.of("1 = 60", "2 = 32", "3 = 6", "4 = 2");
  private static final double VIOLENCE_FORM_LATE = 0.1;

  private FireExtract() {}

  /** The fires of a quarter. */
  static Extract fires(Scene scene, Quarter quarter, SplittableRandom random) {
    Extract table =
        new Extract(
            "Fire Report No",
            "Date of Call",
            "Time of Call",
            "Prescribed Item",
            "Stop Code",
            "Motive",
            "Smoke Alarm Present",
            "Property Category",
            "Station Ground",
            "Pumps Attending",
            "Easting Rounded",
            "Northing Rounded");
    int rows = 40 + random.nextInt(30);
    for (int i = 0; i < rows; i++) {
      LocalDate day = quarter.day(random);
      String[] fire = FIRES.pick(random).split("\\|", -1);
      SnapPoint place = scene.place("criminal-damage-arson", YearMonth.from(day), random);
      boolean located = !(fire[0].equals("3D") && Dice.happens(random, VIOLENCE_FORM_LATE));
      table.add(
          "FR%s-%04d".formatted(quarter.label().replace("_", ""), i + 1),
          Cells.dashed(day),
          Cells.time(Cells.Busy.NIGHT, random),
          fire[0],
          fire[1],
          fire[2],
          fire[3],
          fire[4],
          STATIONS.pick(random),
          PUMPS.pick(random),
          located ? Cells.rounded(place.easting()) : "",
          located ? Cells.rounded(place.northing()) : "");
    }
    return table;
  }

  /** The malicious calls of a quarter, those that nobody was sent to among them. */
  static Extract calls(Scene scene, Quarter quarter, SplittableRandom random) {
    Extract table =
        new Extract(
            "Call No",
            "Date of Call",
            "Time of Call",
            "False Alarm Type",
            "Attended",
            "Purported Location",
            "Easting Rounded",
            "Northing Rounded");
    int rows = 12 + random.nextInt(10);
    for (int i = 0; i < rows; i++) {
      LocalDate day = quarter.day(random);
      SnapPoint place = scene.place("public-order", YearMonth.from(day), random);
      boolean attended = random.nextInt(5) > 1;
      table.add(
          "C%s-%03d".formatted(quarter.label().replace("_", ""), i + 1),
          Cells.dashed(day),
          Cells.time(Cells.Busy.EVENING, random),
          "Malicious",
          attended ? "Yes" : "No",
          Cells.street(place),
          attended ? Cells.rounded(place.easting()) : "",
          attended ? Cells.rounded(place.northing()) : "");
    }
    return table;
  }
}
