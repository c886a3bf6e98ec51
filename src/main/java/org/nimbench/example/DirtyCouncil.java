package org.nimbench.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What is wrong with files of the councils. */
final class DirtyCouncil {
  private static final Quarter AGAIN = Quarter.of(2025, 1);
  private static final Quarter AUTUMN = Quarter.of(2025, 3);
  private static final int REVISED = 9;
  private static final int WITHDRAWN = 5;
  private static final int NEW = 7;
  private static final int TWICE = 6;
  private static final int FEW = 60;

  private DirtyCouncil() {}

  static List<Delivery> of(Scene scene) {
    return List.of(again(scene), american(scene), town(scene), exchanged(scene));
  }

  /** A quarter once more: some changed, some gone, some new, the rest as it was. */
  private static Delivery again(Scene scene) {
    String before = Partner.COUNCIL.good("asb_" + AGAIN.label() + ".csv");
    String file = Partner.COUNCIL.dirty("asb_" + AGAIN.label() + "_v2.csv");
    Extract table = CouncilExtract.newer(scene, AGAIN, scene.dice(before));
    Extract more = CouncilExtract.newer(scene, AGAIN, scene.dice(file));
    int same = table.size() - REVISED - WITHDRAWN;
    for (int i = 0; i < REVISED; i++) {
      boolean noise = table.get(i, "ASB Category").equals("Noise");
      table.set(i, "ASB Category", noise ? "Rowdy behaviour" : "Noise");
    }
    table.cut(same + REVISED);
    for (int i = 0; i < NEW; i++) {
      List<String> row = new ArrayList<>(more.rows().get(i));
      row.set(0, "NV-%s-9%03d".formatted(AGAIN.label(), i + 1));
      table.add(row.toArray(String[]::new));
    }
    Planted.Counts counts =
        new Planted.Counts(
            table.size(), NEW, same, REVISED, WITHDRAWN, 0, table.blanks("Easting"), 0);
    Delivery made =
        Dirt.imported(
            8,
            Partner.COUNCIL,
            file,
            TextStyle.UTF_16.file(table),
            counts,
            List.of(),
            "sent again: " + REVISED + " revised, " + WITHDRAWN + " withdrawn, " + NEW + " new");
    return new Delivery(made.truth().replacing(), made.bytes());
  }

  private static Delivery american(Scene scene) {
    String file = Partner.COUNCIL.dirty("asb_" + AUTUMN.label() + "_month_first.csv");
    SplittableRandom random = scene.dice(file);
    Extract table = CouncilExtract.newer(scene, AUTUMN, random);
    for (int i = 0; i < table.size(); i++) {
      String raised = table.get(i, "Date Raised");
      LocalDate day = LocalDate.parse(raised.substring(0, 10));
      table.set(i, "Date Raised", Cells.AMERICAN.format(day) + raised.substring(10));
    }
    return Dirt.asked(
        8,
        Partner.COUNCIL,
        file,
        TextStyle.UTF_16.file(table),
        List.of("dates:Date Raised"),
        "the month before the day");
  }

  private static Extract warden(Scene scene, String file) {
    Extract table =
        new Extract("Reference", "Incident Date", "Type of ASB", "Street Name", "Grid Ref");
    SplittableRandom random = scene.dice(file);
    for (int i = 0; i < FEW; i++) {
      SnapPoint place = scene.nearest(452300 + random.nextInt(300), 319700 + random.nextInt(300));
      table.add(
          "NB%03d".formatted(i + 1),
          Cells.BRITISH.format(AUTUMN.day(random)),
          Cells.one(List.of("Noise", "Graffiti", "Fly-tipping", "Litter or rubbish"), random),
          Cells.street(place),
          Cells.gridReference(place));
    }
    return table;
  }

  /** Rows twice, a day that is none, days to come, a kind nobody knows, and property numbers. */
  private static Delivery town(Scene scene) {
    String file = Partner.TOWN_COUNCIL.dirty("wardens_" + AUTUMN.label() + ".csv");
    Extract table = warden(scene, file);
    table.addColumn("UPRN", row -> Long.toString(990_000_020_000L + 41L * row));
    table.set(3, "Incident Date", "31/11/2025");
    table.set(4, "Incident Date", "04/07/2052");
    table.set(5, "Incident Date", "");
    table.set(6, "Incident Date", "01/01/1900");
    for (int i = 10; i < 13; i++) {
      table.set(i, "Type of ASB", "Dog fouling");
    }
    table.set(14, "Grid Ref", "");
    for (int i = 20; i < 20 + TWICE; i++) {
      table.add(table.rows().get(i).toArray(String[]::new));
    }
    Planted.Counts counts =
        new Planted.Counts(table.size(), table.size() - TWICE - 4, TWICE, 0, 0, 4, 1, 3);
    return Dirt.imported(
        8,
        Partner.TOWN_COUNCIL,
        file,
        TextStyle.WINDOWS.file(table),
        counts,
        List.of("UPRN"),
        "six rows twice, four impossible days, a kind nobody knows, property numbers");
  }

  /** A spreadsheet of another country took what it could for days. */
  private static Delivery exchanged(Scene scene) {
    String file = Partner.TOWN_COUNCIL.dirty("wardens_" + AUTUMN.label() + "_spreadsheet.xlsx");
    Extract table = warden(scene, file);
    List<List<Object>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(table.headings()));
    for (List<String> row : table.rows()) {
      List<Object> cells = new ArrayList<>(row);
      LocalDate day = LocalDate.parse(row.get(1), Cells.BRITISH);
      if (day.getDayOfMonth() <= 12) {
        cells.set(1, LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
      }
      rows.add(cells);
    }
    return Dirt.asked(
        8,
        Partner.TOWN_COUNCIL,
        file,
        new Workbook().sheet("Wardens", false, rows).file(),
        List.of("dates:Incident Date"),
        "day and month exchanged by a spreadsheet where that makes a day");
  }
}
