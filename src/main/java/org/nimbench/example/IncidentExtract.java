package org.nimbench.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Set 1 as Wendshire Police sends it: a log of incidents by closing category. Its anti-social
 * behaviour is that of the published files, incident by incident.
 */
final class IncidentExtract {
  /** How many other incidents there are for each of anti-social behaviour. */
  private static final double OTHERS = 0.45;

  private static final double NOT_LOCATED = 0.02;
  private static final double LIKE_OPENING = 0.8;

  private static final WeightedWords BEHAVIOUR =
      WeightedWords.of(
          "Rowdy or inconsiderate behaviour = 46",
          "Rowdy/nuisance neighbours = 16",
          "Vehicle nuisance/inappropriate use = 12",
          "Malicious/nuisance communications = 6",
          "Noise = 5",
          "Street drinking = 4",
          "Trespass = 3",
          "Begging/vagrancy = 2",
          "Littering/drug paraphernalia = 2",
          "Animal problems = 2",
          "Vehicle abandoned (not stolen) = 1",
          "Fireworks = 1");
  private static final WeightedWords OTHER =
      WeightedWords.of(
          "Concern for safety = 26",
          "Suspicious circumstances = 14",
          "Domestic incident = 12",
          "RTC - damage only = 11",
          "Highway disruption = 8",
          "Missing person = 6",
          "Road-related offence = 6",
          "Abandoned call = 5",
          "RTC - death/injury = 4",
          "Civil dispute = 4",
          "Collapse/illness/injury/trapped = 3",
          "Hoax call to emergency services = 1");
  private static final WeightedWords QUALIFIERS =
      WeightedWords.of("Nuisance = 70", "Personal = 22", "Environmental = 8");
  private static final WeightedWords GRADES =
      WeightedWords.of(
          "1 Emergency = 18", "2 Priority = 34", "3 Scheduled = 28", "4 Resolved = 20");

  private final Scene scene;
  private final Extract table =
      new Extract(
          "Log Number",
          "Call Date",
          "Call Time",
          "Opening Code",
          "Closing Code",
          "NSIR Category",
          "Qualifier",
          "Response Grade",
          "Beat",
          "Incident Location",
          "Easting",
          "Northing");
  private int number;

  private IncidentExtract(Scene scene) {
    this.scene = scene;
  }

  /** The incidents of some months, by month. */
  static Extract of(Scene scene, List<YearMonth> months, SplittableRandom random) {
    return of(scene, months, 0, random);
  }

  /** The incidents of some months as if they had happened some years later. */
  static Extract of(Scene scene, List<YearMonth> months, int yearsLater, SplittableRandom random) {
    IncidentExtract made = new IncidentExtract(scene);
    for (YearMonth published : months) {
      YearMonth month = published.plusYears(yearsLater);
      for (PoliceRow row : scene.behaviour(published)) {
        made.add(month, BEHAVIOUR, "AS", row.place(), random);
        if (Dice.happens(random, OTHERS)) {
          boolean placed = !Dice.happens(random, NOT_LOCATED);
          SnapPoint place = scene.place("public-order", month, random);
          made.add(month, OTHER, "PT", placed ? place : null, random);
        }
      }
    }
    return made.table;
  }

  private void add(
      YearMonth month,
      WeightedWords words,
      String code,
      @Nullable SnapPoint place,
      SplittableRandom random) {
    LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    String category = words.pick(random);
    String opening = Dice.happens(random, LIKE_OPENING) ? category : words.pick(random);
    boolean behaviour = words == BEHAVIOUR;
    table.add(
        "WP-%d%02d-%05d".formatted(day.getYear(), day.getMonthValue(), ++number),
        Cells.BRITISH.format(day),
        Cells.time(Cells.Busy.EVENING, random),
        code + words.code(opening),
        code + words.code(category),
        category,
        behaviour ? QUALIFIERS.pick(random) : "",
        GRADES.pick(random),
        place == null ? "" : scene.beat(place),
        place == null ? "" : place.location().replace('\'', '’'),
        place == null ? "" : Cells.metres(place.easting()),
        place == null ? "" : Cells.metres(place.northing()));
  }
}
