package org.nimbench.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with files of the integrated care board. */
final class DirtyHealth {
  private static final Quarter LATE = Quarter.of(2025, 1);
  private static final Quarter AUTUMN = Quarter.of(2025, 3);
  private static final LocalDate SENT = LocalDate.of(2025, 11, 3);

  private DirtyHealth() {}

  static List<Delivery> of(Scene scene) {
    return List.of(sectors(scene), postcodes(scene), hidden(scene));
  }

  /** The quarter that the workspace shows as refused. */
  private static Delivery sectors(Scene scene) {
    String file = Partner.HEALTH.dirty("admissions_" + LATE.label() + "_sectors.csv");
    Extract table = HealthExtract.admissions(LATE, scene.dice(file));
    for (int i = 0; i < table.size(); i++) {
      table.set(i, "POSTDIST", table.get(i, "POSTDIST") + " " + (1 + i % 9));
    }
    Delivery made =
        Dirt.refused(
            9,
            Partner.HEALTH,
            file,
            TextStyle.PLAIN.file(table),
            List.of("postcode-sector"),
            "postcode sectors, finer than may be sent");
    return new Delivery(made.truth().receivedOn(SENT).covering(LATE.period()), made.bytes());
  }

  private static Delivery postcodes(Scene scene) {
    String file = Partner.HEALTH.dirty("da_admissions_" + AUTUMN.label() + "_postcodes.csv");
    Extract table = HealthExtract.domestic(AUTUMN, scene.dice(file));
    table.set(4, "POSTDIST", "NV3 4QX");
    return Dirt.refused(
        10,
        Partner.HEALTH,
        file,
        TextStyle.PLAIN.file(table),
        List.of("postcode"),
        "a full postcode in one row");
  }

  private static Delivery hidden(Scene scene) {
    String file = Partner.HEALTH.dirty("csp_counts_" + AUTUMN.label() + "_hidden.xlsx");
    List<List<Object>> patients = new ArrayList<>();
    patients.add(List.of("NHS Number", "Attended"));
    for (int i = 0; i < 25; i++) {
      patients.add(List.of(Dirt.nhsNumber(137 * i + 11), AUTUMN.first().atDay(1).plusDays(i)));
    }
    Workbook book =
        new Workbook()
            .sheet("Counts", false, HealthExtract.totals(AUTUMN, scene.dice(file)))
            .sheet("Working", true, patients);
    return Dirt.refused(
        11,
        Partner.HEALTH,
        file,
        book.file(),
        List.of("nhs-number"),
        "a hidden sheet with NHS numbers");
  }
}
