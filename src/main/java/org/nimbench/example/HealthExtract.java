package org.nimbench.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Sets 9 to 11 as the integrated care board sends them: no person, no place but a district. */
final class HealthExtract {
  /** Outward codes of a postcode area that does not exist. */
  static final List<String> OUTWARD =
      List.of("NV1", "NV2", "NV3", "NV4", "NV5", "NV6", "NV7", "NV8", "NV1", "NV2");

  private static final WeightedWords CODES =
      WeightedWords.of(
          "F10.0 = 22",
          "F10.2 = 18",
          "F10.3 = 9",
          "F17.2 = 16",
          "F11.2 = 6",
          "F19.1 = 5",
          "T51.0 = 6",
          "X99.4 = 3",
          "X99.0 = 1",
          "Y00.4 = 3",
          "Y04.4 = 7",
          "Y04.0 = 4",
          "Y09.9 = 2");
  private static final double NO_FIXED_ABODE = 0.01;
  private static final int SUPPRESSED_BELOW = 60;

  private HealthExtract() {}

  /** Admissions for assault, alcohol and drugs. */
  static Extract admissions(Quarter quarter, SplittableRandom random) {
    Extract table = new Extract("ADMIDATE", "DIAG_01", "POSTDIST");
    for (LocalDate day : days(quarter, 160 + random.nextInt(45), random)) {
      table.add(day.toString(), CODES.pick(random), outward(random));
    }
    return table;
  }

  /** Admissions in respect of domestic abuse. */
  static Extract domestic(Quarter quarter, SplittableRandom random) {
    Extract table = new Extract("ADMIDATE", "POSTDIST", "DA Flag");
    for (LocalDate day : days(quarter, 17 + random.nextInt(10), random)) {
      table.add(day.toString(), outward(random), "1");
    }
    return table;
  }

  private static List<LocalDate> days(Quarter quarter, int rows, SplittableRandom random) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      days.add(quarter.day(random));
    }
    days.sort(null);
    return days;
  }

  private static String outward(SplittableRandom random) {
    return Dice.happens(random, NO_FIXED_ABODE) ? "ZZ99" : Cells.one(OUTWARD, random);
  }

  /** The two totals of a quarter; a small one is not told. */
  static List<List<Object>> totals(Quarter quarter, SplittableRandom random) {
    YearMonth first = quarter.first();
    int visits = 52 + random.nextInt(60);
    List<Object> visitsRow =
        List.of(
            "Mental illness outpatient first attendances",
            first.atDay(1),
            quarter.lastDay(),
            visits < SUPPRESSED_BELOW ? "*" : (Object) visits,
            "E07990001");
    List<Object> personsRow =
        List.of(
            "Persons in drug treatment",
            first.atDay(1),
            quarter.lastDay(),
            410 + random.nextInt(60),
            "E07990001");
    return List.of(
        List.of("NHS Wendshire: counts for community safety, " + quarter.label().replace("_", " ")),
        List.of(""),
        List.of("Indicator", "Period from", "Period to", "Number", "Area code"),
        visitsRow,
        personsRow,
        List.of("* fewer than " + SUPPRESSED_BELOW + " are not shown"));
  }
}
