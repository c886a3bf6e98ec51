package org.nimbench.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

/** Set 12 as the ambulance service sends it: tabs, dispatch codes, squares of 100 m. */
final class AmbulanceExtract {
  private static final double LOCATED = 0.62;
  private static final double CONVEYED = 0.6;

  /** Code and complaint. */
  private static final WeightedWords CALLS =
      WeightedWords.of(
          "04B02|Assault = 30",
          "04D02|Assault = 9",
          "27D03|Stab or penetrating trauma = 4",
          "27A01|Stab or penetrating trauma = 3",
          "23C07|Overdose = 16",
          "25B06V|Psychiatric, violent = 10",
          "25A01|Psychiatric = 12",
          "31D03|Unconscious = 8",
          "30B01|Traumatic injuries = 8");

  private static final WeightedWords RESPONSES =
      WeightedWords.of("C2 = 60", "C3 = 30", "C1 = 8", "C4 = 2");

  private AmbulanceExtract() {}

  /** The call-outs of a quarter. */
  static Extract of(Scene scene, Quarter quarter, SplittableRandom random) {
    Extract table =
        new Extract(
            "CAD No",
            "Call Date",
            "Call Time",
            "AMPDS Code",
            "Chief Complaint",
            "Response Category",
            "Conveyed",
            "Grid Ref");
    int rows = 205 + random.nextInt(60);
    for (int i = 0; i < rows; i++) {
      LocalDate day = quarter.day(random);
      String[] call = CALLS.pick(random).split("\\|", -1);
      SnapPoint place = scene.place("violent-crime", YearMonth.from(day), random);
      table.add(
          "M%s%05d".formatted(quarter.label().replace("_", ""), i + 1),
          day.toString(),
          Cells.time(Cells.Busy.NIGHT, random) + ":%02d".formatted(random.nextInt(60)),
          call[0],
          call[1],
          RESPONSES.pick(random),
          Dice.happens(random, CONVEYED) ? "Y" : "N",
          Dice.happens(random, LOCATED) ? Cells.gridReference(place) : "");
    }
    return table;
  }
}
