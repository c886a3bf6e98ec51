package org.nimbench.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with files of the county council. */
final class DirtyCounty {
  private static final Quarter AUTUMN = Quarter.of(2025, 3);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 19);
  private static final int PUPILS = 60;

  private DirtyCounty() {}

  static List<Delivery> of(Scene scene) {
    return List.of(swapped(scene), pupils(scene), victims(scene));
  }

  private static Delivery swapped(Scene scene) {
    String file = Partner.HIGHWAYS.dirty("collisions_" + AUTUMN.label() + "_swapped.csv");
    Extract table = CollisionExtract.collisions(scene, AUTUMN, scene.dice(file));
    for (int i = 0; i < table.size(); i++) {
      String easting = table.get(i, "location_easting_osgr");
      table.set(i, "location_easting_osgr", table.get(i, "location_northing_osgr"));
      table.set(i, "location_northing_osgr", easting);
    }
    return Dirt.asked(
        5,
        Partner.HIGHWAYS,
        file,
        TextStyle.PLAIN.file(table),
        List.of("places:SWAPPED"),
        "eastings and northings exchanged");
  }

  private static Delivery pupils(Scene scene) {
    String file = Partner.EDUCATION.dirty("exclusions_" + AUTUMN.label() + "_upn.xlsx");
    List<List<Object>> rows = new ArrayList<>();
    List<Object> headings = new ArrayList<>(SchoolExtract.exclusionHeadings());
    headings.add("UPN");
    rows.add(headings);
    for (List<Object> row :
        SchoolExtract.exclusions(
            scene, AUTUMN.first().atDay(1), LAST_DAY, PUPILS, scene.dice(file))) {
      List<Object> longer = new ArrayList<>(row);
      longer.add(Dirt.upn(1000 + 7 * rows.size()));
      rows.add(longer);
    }
    return Dirt.refused(
        6,
        Partner.EDUCATION,
        file,
        new Workbook().sheet("Exclusions", false, rows).file(),
        List.of("pupil-heading", "upn"),
        "unique pupil numbers");
  }

  private static Delivery victims(Scene scene) {
    String file = Partner.EDUCATION.dirty("racial_incidents_" + AUTUMN.label() + "_form.csv");
    Extract table = SchoolExtract.racial(scene, List.of(AUTUMN), scene.dice(file));
    List<String> names = List.of("Tamsin Oakley", "Jerome Fairweather", "Priya Raman");
    table.addColumn("Victim Name", row -> names.get(row % names.size()));
    table.addColumn("Victim Ethnicity", row -> "B" + (1 + row % 3));
    return Dirt.refused(
        7,
        Partner.EDUCATION,
        file,
        TextStyle.WINDOWS.file(table),
        List.of("name-heading"),
        "the whole form, with names of victims");
  }
}
