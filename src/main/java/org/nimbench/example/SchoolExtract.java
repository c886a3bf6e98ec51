package org.nimbench.example;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Sets 6 and 7 as the county's education service sends them. */
final class SchoolExtract {
  /** Name, unique reference number, postcode, and roughly where. The schools do not exist. */
  private static final List<String> SCHOOLS =
      List.of(
          "Wharfside Academy|990101|NV1 2QA|456000|317900",
          "Queensway High School|990102|NV2 4RD|456900|319000",
          "Larkhill Community College|990103|NV3 1LT|454000|320800",
          "Holmewood Academy|990104|NV4 6HB|455400|316900",
          "Brackenfield School|990105|NV5 3BX|454100|317900",
          "St Oswald's CE Primary School|990106|NV3 8SW|453900|319600",
          "Millbrook Primary School|990107|NV6 2MN|457600|317400",
          "Thornley Primary School|990108|NV7 1TP|459500|318400");

  private static final int FIRST_PRIMARY = 5;
  private static final WeightedWords REASONS =
      WeightedWords.of(
          "DB = 42", "PP = 16", "VA = 14", "PA = 8", "VP = 6", "DA = 5", "OW = 3", "DM = 3",
          "TH = 1", "BU = 1", "RA = 1");
  private static final double PERMANENT = 0.015;
  private static final double SECOND_REASON = 0.18;
  private static final WeightedWords TYPES =
      WeightedWords.of(
          "Verbal abuse or name-calling = 5",
          "Racist comments or jokes = 3",
          "Graffiti = 1",
          "Text or social media = 1");

  private SchoolExtract() {}

  /** The headings of the sheet of exclusions. */
  static List<Object> exclusionHeadings() {
    return List.of(
        "School Name",
        "URN",
        "School Postcode",
        "Exclusion Type",
        "Exclusion Start Date",
        "Age",
        "Gender",
        "Reason 1",
        "Reason 2",
        "No of Sessions",
        "Easting",
        "Northing");
  }

  /** The suspensions and exclusions between two days of term, both inside. */
  static List<List<Object>> exclusions(
      Scene scene, LocalDate first, LocalDate last, int rows, SplittableRandom random) {
    int span = (int) ChronoUnit.DAYS.between(first, last) + 1;
    List<LocalDate> days = new ArrayList<>();
    while (days.size() < rows) {
      LocalDate day = first.plusDays(random.nextInt(span));
      if (day.getDayOfWeek().getValue() < 6) {
        days.add(day);
      }
    }
    days.sort(null);
    List<List<Object>> made = new ArrayList<>();
    days.forEach(day -> made.add(exclusion(scene, day, random)));
    return made;
  }

  private static List<Object> exclusion(Scene scene, LocalDate day, SplittableRandom random) {
    int at = random.nextInt(random.nextInt(4) == 0 ? SCHOOLS.size() : FIRST_PRIMARY);
    String[] school = SCHOOLS.get(at).split("\\|", -1);
    SnapPoint place = scene.nearest(Double.parseDouble(school[3]), Double.parseDouble(school[4]));
    boolean permanent = Dice.happens(random, PERMANENT);
    boolean primary = at >= FIRST_PRIMARY;
    return List.of(
        school[0],
        Integer.valueOf(school[1]),
        school[2],
        permanent ? "Permanent" : "Suspension",
        day,
        primary ? 5 + random.nextInt(6) : 11 + random.nextInt(5),
        random.nextInt(100) < 68 ? "M" : "F",
        REASONS.pick(random),
        Dice.happens(random, SECOND_REASON) ? REASONS.pick(random) : "",
        permanent ? "" : (Object) (1 + random.nextInt(8)),
        (int) StrictMath.rint(place.easting()),
        (int) StrictMath.rint(place.northing()));
  }

  /** The racial incidents that schools reported in some quarters. */
  static Extract racial(Scene scene, List<Quarter> quarters, SplittableRandom random) {
    Extract table =
        new Extract(
            "Incident Ref",
            "Date of Incident",
            "Time of Incident",
            "Nature of Incident",
            "Location",
            "Easting",
            "Northing");
    for (Quarter quarter : quarters) {
      int rows = 4 + random.nextInt(5);
      for (int i = 0; i < rows; i++) {
        String[] school = SCHOOLS.get(random.nextInt(SCHOOLS.size())).split("\\|", -1);
        SnapPoint place =
            scene.nearest(Double.parseDouble(school[3]), Double.parseDouble(school[4]));
        table.add(
            "RI-%s-%02d".formatted(quarter.label().replace("_", ""), i + 1),
            Cells.BRITISH.format(quarter.day(random)),
            "%02d:%02d".formatted(9 + random.nextInt(7), 5 * random.nextInt(12)),
            TYPES.pick(random),
            school[0],
            Cells.rounded(place.easting()),
            Cells.rounded(place.northing()));
      }
    }
    return table;
  }
}
