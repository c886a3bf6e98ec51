package org.nimbench.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/** Set 2 as the force's own system gives it: codes, from and to, flags, outcomes. */
final class CrimeExtract {
  private static final double OVERNIGHT = 0.3;
  private static final double CANCELLED = 0.02;
  private static final double NOT_LOCATED = 0.025;
  private static final double DOMESTIC = 0.3;
  private static final int LATEST_REPORT = 5;

  /** Code, description and the published type whose places it shares. */
  private static final WeightedWords OFFENCES =
      WeightedWords.of(
          "8N|Assault with injury|violent-crime = 14",
          "105A|Assault without injury|violent-crime = 16",
          "28E|Burglary - residential|burglary = 8",
          "30C|Burglary - business and community|burglary = 4",
          "58C|Criminal damage to a vehicle|criminal-damage-arson = 7",
          "45|Theft from vehicle|vehicle-crime = 7",
          "48|Theft or unauthorised taking of motor vehicle|vehicle-crime = 3",
          "46|Shoplifting|shoplifting = 10",
          "39|Theft from the person|theft-from-the-person = 3",
          "44|Theft of pedal cycle|bicycle-theft = 2",
          "34B|Robbery of personal property|robbery = 1");

  private static final WeightedWords PREMISES =
      WeightedWords.of(
          "Street = 40", "Dwelling = 34", "Shop = 16", "Car park = 6", "Public house = 4");
  private static final WeightedWords OUTCOMES =
      WeightedWords.of("18 = 45", "16 = 20", "14 = 10", "15 = 8", "1 = 8", "8 = 5", " = 4");

  private CrimeExtract() {}

  /** Crimes of some months. */
  static Extract of(Scene scene, List<YearMonth> months, int rows, SplittableRandom random) {
    Extract table =
        new Extract(
            "Crime Number",
            "HO Class",
            "HO Description",
            "Date Committed From",
            "Time Committed From",
            "Date Committed To",
            "Time Committed To",
            "Date Recorded",
            "Beat",
            "Street Name",
            "Easting",
            "Northing",
            "Premises Type",
            "DA Flag",
            "Outcome Code",
            "Cancelled");
    for (int i = 0; i < rows; i++) {
      YearMonth month = months.get(i * months.size() / rows);
      table.add(row(scene, month, i, random));
    }
    return table;
  }

  private static String[] row(Scene scene, YearMonth month, int number, SplittableRandom random) {
    String[] offence = OFFENCES.pick(random).split("\\|", -1);
    SnapPoint place = scene.place(offence[2], month, random);
    LocalDate from = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    boolean overnight = Dice.happens(random, OVERNIGHT) && from.getDayOfMonth() < 28;
    LocalDate to = overnight ? from.plusDays(1) : from;
    boolean located = !Dice.happens(random, NOT_LOCATED);
    boolean domestic = offence[2].equals("violent-crime") && Dice.happens(random, DOMESTIC);
    return new String[] {
      "43X/%05d/%02d".formatted(number + 1, month.getYear() % 100),
      offence[0],
      offence[1],
      Cells.BRITISH.format(from),
      overnight ? Cells.time(Cells.Busy.EVENING, random) : "1%d:30".formatted(random.nextInt(9)),
      Cells.BRITISH.format(to),
      overnight
          ? "0%d:15".formatted(5 + random.nextInt(4))
          : "19:%02d".formatted(random.nextInt(60)),
      Cells.BRITISH.format(to.plusDays(random.nextInt(LATEST_REPORT))),
      scene.beat(place),
      Cells.street(place),
      located ? Cells.rounded(place.easting()) : "",
      located ? Cells.rounded(place.northing()) : "",
      domestic ? "Dwelling" : PREMISES.pick(random),
      domestic ? "Y" : "N",
      OUTCOMES.pick(random).strip(),
      Dice.happens(random, CANCELLED) ? "Y" : "N"
    };
  }
}
