package org.nimbench.example;

import java.time.YearMonth;
import java.util.List;

/** What is wrong with files of the police. */
final class DirtyPolice {
  private static final Quarter AUTUMN = Quarter.of(2025, 3);
  private static final Quarter SUMMER = Quarter.of(2025, 2);
  private static final List<YearMonth> LAST_OCTOBER = List.of(YearMonth.of(2024, 10));
  private static final int MIDNIGHTS = 90;
  private static final int CRIMES = 600;
  private static final int SEEN = 200;

  private DirtyPolice() {}

  static List<Delivery> of(Scene scene) {
    return List.of(email(scene), midnight(scene), crimes(scene), officers(scene));
  }

  private static Delivery email(Scene scene) {
    String file = Partner.POLICE.dirty("NV_Incidents_2025-10_email.csv");
    Extract table = IncidentExtract.of(scene, LAST_OCTOBER, 1, scene.dice(file));
    table.cut(SEEN);
    if (table.size() > 0) {
      table.set(2 * table.size() / 3, "Incident Location", "ask desk@wendshire-police.example");
    }
    return Dirt.refused(
        1,
        Partner.POLICE,
        file,
        TextStyle.WINDOWS.file(table),
        List.of("email"),
        "an e-mail address in one row");
  }

  private static Delivery midnight(Scene scene) {
    String file = Partner.POLICE.dirty("NV_Incidents_2025-10_midnight.csv");
    Extract table = IncidentExtract.of(scene, LAST_OCTOBER, 1, scene.dice(file));
    table.cut(SEEN);
    for (int i = 0; i < table.size(); i++) {
      table.set(i, "Log Number", "WPX-%05d".formatted(i + 1));
      if (i < MIDNIGHTS) {
        table.set(i, "Call Time", "00:00");
      }
    }
    return Dirt.imported(
        1,
        Partner.POLICE,
        file,
        TextStyle.WINDOWS.file(table),
        Planted.Counts.allNew(table.size(), table.blanks("Easting")),
        List.of(),
        MIDNIGHTS + " times are 00:00, which means not known");
  }

  private static Extract extract(Scene scene, String file) {
    return CrimeExtract.of(scene, AUTUMN.months(), CRIMES, scene.dice(file));
  }

  /** A good file: it would double the published rows of the same months, so it waits here. */
  private static Delivery crimes(Scene scene) {
    String file = Partner.POLICE.dirty("NV_CRIME_" + AUTUMN.label() + ".csv");
    Extract table = extract(scene, file);
    return Dirt.imported(
        2,
        Partner.POLICE,
        file,
        TextStyle.WINDOWS.file(table),
        Planted.Counts.allNew(table.size(), table.blanks("Easting")),
        List.of(),
        "nothing: the force's own layout");
  }

  private static Delivery officers(Scene scene) {
    String file = Partner.POLICE.dirty("NV_CRIME_" + SUMMER.label() + "_officers.csv");
    Extract table = CrimeExtract.of(scene, SUMMER.months(), SEEN, scene.dice(file));
    List<String> names =
        List.of("PC Ashdown", "DC Pellow", "PC Tremlett", "Sgt Okonjo", "PCSO Varley");
    table.addColumn("Officer Name", row -> names.get(row % names.size()));
    return Dirt.refused(
        2,
        Partner.POLICE,
        file,
        TextStyle.WINDOWS.file(table),
        List.of("name-heading", "titled-name"),
        "names of officers");
  }
}
