package org.nimbench.example;

import java.time.LocalDate;
import java.util.List;

/** What is wrong with files of the ambulance service. */
final class DirtyAmbulance {
  private static final Quarter AUTUMN = Quarter.of(2025, 3);
  private static final int EARLIER = 12;
  private static final int TO_COME = 3;

  private DirtyAmbulance() {}

  static List<Delivery> of(Scene scene) {
    return List.of(headings(scene), days(scene));
  }

  private static Delivery headings(Scene scene) {
    String file = Partner.AMBULANCE.dirty("callouts_" + AUTUMN.label() + "_headings.tsv");
    Extract table = AmbulanceExtract.of(scene, AUTUMN, scene.dice(file));
    table.rename("AMPDS Code", "Triage Outcome");
    return Dirt.asked(
        12,
        Partner.AMBULANCE,
        file,
        TextStyle.TABS.file(table),
        List.of("mapping:CHANGED:Triage Outcome", "mapping:GONE:AMPDS Code"),
        "another heading for the dispatch code");
  }

  private static Delivery days(Scene scene) {
    String file = Partner.AMBULANCE.dirty("callouts_" + AUTUMN.label() + "_days.tsv");
    Extract table = AmbulanceExtract.of(scene, AUTUMN, scene.dice(file));
    for (int i = 0; i < EARLIER; i++) {
      LocalDate day = LocalDate.parse(table.get(i, "Call Date"));
      table.set(i, "Call Date", day.minusYears(10).toString());
    }
    int kept = 0;
    for (int i = EARLIER; i < EARLIER + TO_COME; i++) {
      table.set(i, "Call Date", "2026-02-%02d".formatted(i));
      kept += table.get(i, "Grid Ref").isEmpty() ? 1 : 0;
    }
    int rows = table.size();
    return Dirt.imported(
        12,
        Partner.AMBULANCE,
        file,
        TextStyle.TABS.file(table),
        new Planted.Counts(
            rows, rows - TO_COME, 0, 0, 0, TO_COME, table.blanks("Grid Ref") - kept, 0),
        List.of(),
        EARLIER + " rows of ten years before, " + TO_COME + " of days to come");
  }
}
