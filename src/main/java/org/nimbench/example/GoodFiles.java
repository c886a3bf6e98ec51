package org.nimbench.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * What the partners send as they should: each in its own layout, in its own time.
 *
 * <p>Missing on purpose: collisions and domestic abuse admissions of April to June 2025 (late),
 * hospital admissions of those months (refused, see the dirty files), racial incidents since April
 * 2024 (not held).
 */
final class GoodFiles {
  private static final Quarter LATE = Quarter.of(2025, 1);
  private static final Quarter NEW_COUNCIL_SYSTEM = Quarter.of(2023, 4);
  private static final Quarter NEW_COUNCIL_EXPORT = Quarter.of(2024, 4);
  private static final Quarter NEW_HIGHWAYS_SYSTEM = Quarter.of(2024, 1);

  /** First and last day, years after the school year began, about how many. */
  private static final List<String> TERMS =
      List.of("10-01 12-20 0 120", "01-06 03-28 1 125", "04-16 06-30 1 95", "07-01 07-19 1 20");

  private GoodFiles() {}

  /** What is sent for a quarter. */
  static List<Delivery> of(Scene scene, Quarter quarter) {
    List<Delivery> made = new ArrayList<>();
    made.add(incidents(scene, quarter));
    made.add(fires(scene, quarter));
    made.add(calls(scene, quarter));
    made.add(council(scene, quarter));
    made.add(totals(scene, quarter));
    made.add(callOuts(scene, quarter));
    if (!quarter.equals(LATE)) {
      made.add(collisions(scene, quarter));
      made.add(admissions(scene, quarter));
      made.add(domestic(scene, quarter));
    }
    return made;
  }

  private static Delivery incidents(Scene scene, Quarter quarter) {
    String file = Partner.POLICE.good("NV_Incidents_" + quarter.label() + ".csv");
    Extract table = IncidentExtract.of(scene, quarter.months(), scene.dice(file));
    return sent(1, Partner.POLICE, file, quarter, 14, TextStyle.WINDOWS, table, "Easting");
  }

  private static Delivery fires(Scene scene, Quarter quarter) {
    String file = Partner.FIRE.good("fires_" + quarter.label() + ".csv");
    Extract table = FireExtract.fires(scene, quarter, scene.dice(file));
    TextStyle style = TextStyle.MARKED_SEMICOLONS;
    return sent(3, Partner.FIRE, file, quarter, 33, style, table, "Easting Rounded");
  }

  private static Delivery calls(Scene scene, Quarter quarter) {
    String file = Partner.FIRE.good("malicious_calls_" + quarter.label() + ".csv");
    Extract table = FireExtract.calls(scene, quarter, scene.dice(file));
    TextStyle style = TextStyle.MARKED_SEMICOLONS;
    return sent(4, Partner.FIRE, file, quarter, 33, style, table, "Easting Rounded");
  }

  private static Delivery collisions(Scene scene, Quarter quarter) {
    boolean older = quarter.first().isBefore(NEW_HIGHWAYS_SYSTEM.first());
    if (older) {
      return olderCollisions(scene, quarter);
    }
    String file = Partner.HIGHWAYS.good("collisions_" + quarter.label() + ".csv");
    Extract table = CollisionExtract.collisions(scene, quarter, scene.dice(file));
    return sent(
        5,
        Partner.HIGHWAYS,
        file,
        quarter,
        80,
        TextStyle.PLAIN,
        table,
        "location_easting_osgr",
        "collision_year",
        "day_of_week");
  }

  private static Delivery olderCollisions(Scene scene, Quarter quarter) {
    String file = Partner.HIGHWAYS.good("stats19_" + quarter.label() + ".zip");
    CollisionExtract.TwoTables tables = CollisionExtract.older(scene, quarter, scene.dice(file));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("accidents.csv", TextStyle.WINDOWS.file(tables.accidents()));
    entries.put("casualties.csv", TextStyle.WINDOWS.file(tables.casualties()));
    Planted truth =
        new Planted(
            file,
            SetKey.PRESCRIBED.get(4),
            Partner.HIGHWAYS.supplier(),
            quarter.lastDay().plusDays(80),
            quarter.period(),
            Planted.End.IMPORTED,
            Planted.Counts.allNew(tables.accidents().size(), 0),
            List.of("Sex of Casualty"),
            List.of(),
            "");
    return new Delivery(truth, StoredZip.of(entries));
  }

  private static Delivery council(Scene scene, Quarter quarter) {
    String file = Partner.COUNCIL.good("asb_" + quarter.label() + ".csv");
    if (quarter.first().isBefore(NEW_COUNCIL_SYSTEM.first())) {
      Extract table = CouncilExtract.older(scene, quarter, scene.dice(file));
      return sent(8, Partner.COUNCIL, file, quarter, 8, TextStyle.SEMICOLONS, table, "X");
    }
    Extract table = CouncilExtract.newer(scene, quarter, scene.dice(file));
    boolean utf16 = !quarter.first().isBefore(NEW_COUNCIL_EXPORT.first());
    TextStyle style = utf16 ? TextStyle.UTF_16 : TextStyle.MARKED;
    return sent(8, Partner.COUNCIL, file, quarter, 8, style, table, "Easting");
  }

  private static Delivery admissions(Scene scene, Quarter quarter) {
    String file = Partner.HEALTH.good("admissions_" + quarter.label() + ".csv");
    Extract table = HealthExtract.admissions(quarter, scene.dice(file));
    return sent(9, Partner.HEALTH, file, quarter, 87, TextStyle.PLAIN, table, "");
  }

  private static Delivery domestic(Scene scene, Quarter quarter) {
    String file = Partner.HEALTH.good("da_admissions_" + quarter.label() + ".csv");
    Extract table = HealthExtract.domestic(quarter, scene.dice(file));
    return sent(10, Partner.HEALTH, file, quarter, 87, TextStyle.PLAIN, table, "", "DA Flag");
  }

  private static Delivery totals(Scene scene, Quarter quarter) {
    String file = Partner.HEALTH.good("csp_counts_" + quarter.label() + ".xlsx");
    List<List<Object>> rows = HealthExtract.totals(quarter, scene.dice(file));
    Planted truth =
        imported(
            11,
            Partner.HEALTH,
            file,
            quarter.lastDay().plusDays(87),
            quarter.period(),
            Planted.Counts.allNew(2, 0));
    return new Delivery(truth, new Workbook().sheet("Counts", false, rows).file());
  }

  private static Delivery callOuts(Scene scene, Quarter quarter) {
    String file = Partner.AMBULANCE.good("callouts_" + quarter.label() + ".tsv");
    Extract table = AmbulanceExtract.of(scene, quarter, scene.dice(file));
    return sent(12, Partner.AMBULANCE, file, quarter, 50, TextStyle.TABS, table, "Grid Ref");
  }

  /** What is sent once a year. */
  static List<Delivery> ofYears(Scene scene) {
    List<Delivery> made = new ArrayList<>();
    for (int year = 2022; year <= 2024; year++) {
      made.add(exclusions(scene, year));
    }
    List<Quarter> first = List.of(Quarter.of(2022, 3), Quarter.of(2022, 4));
    List<Quarter> second =
        List.of(Quarter.of(2023, 1), Quarter.of(2023, 2), Quarter.of(2023, 3), Quarter.of(2023, 4));
    made.add(racial(scene, "2022-23", first));
    made.add(racial(scene, "2023-24", second));
    return made;
  }

  /**
   * A school year from October. September is left out: with the July before it lies in one quarter,
   * and rows without a reference could not be told apart.
   */
  private static Delivery exclusions(Scene scene, int year) {
    String name = "%d-%02d".formatted(year, (year + 1) % 100);
    String file = Partner.EDUCATION.good("exclusions_" + name + ".xlsx");
    List<List<Object>> rows = new ArrayList<>();
    rows.add(
        List.of("Suspensions and permanent exclusions, Northvale schools, school year " + name));
    rows.add(List.of(""));
    rows.add(SchoolExtract.exclusionHeadings());
    SplittableRandom random = scene.dice(file);
    int records = 0;
    for (String term : TERMS) {
      String[] part = term.split(" ", -1);
      int ends = year + Integer.parseInt(part[2]);
      int count = Integer.parseInt(part[3]) + random.nextInt(20);
      rows.addAll(
          SchoolExtract.exclusions(
              scene,
              LocalDate.parse(ends + "-" + part[0]),
              LocalDate.parse(ends + "-" + part[1]),
              count,
              random));
      records += count;
    }
    rows.add(List.of("Total", records));
    LocalDate received = LocalDate.of(year + 1, 9, 26);
    Period covers = Period.ofMonths(YearMonth.of(year, 10), YearMonth.of(year + 1, 7));
    Planted truth =
        imported(6, Partner.EDUCATION, file, received, covers, Planted.Counts.allNew(records, 0));
    return new Delivery(truth, new Workbook().sheet("Exclusions", false, rows).file());
  }

  private static Delivery racial(Scene scene, String year, List<Quarter> quarters) {
    String file = Partner.EDUCATION.good("racial_incidents_" + year + ".csv");
    Extract table = SchoolExtract.racial(scene, quarters, scene.dice(file));
    Quarter last = quarters.get(quarters.size() - 1);
    Delivery made = sent(7, Partner.EDUCATION, file, last, 91, TextStyle.WINDOWS, table, "Easting");
    Period covers = new Period(quarters.get(0).period().from(), last.period().to());
    return new Delivery(made.truth().covering(covers), made.bytes());
  }

  private static Delivery sent(
      int set,
      Partner partner,
      String file,
      Quarter quarter,
      int daysAfter,
      TextStyle style,
      Extract table,
      String place,
      String... dropped) {
    Period covers = quarter.period();
    int notLocated = place.isEmpty() ? table.size() : table.blanks(place);
    Planted truth =
        new Planted(
            file,
            SetKey.PRESCRIBED.get(set - 1),
            partner.supplier(),
            quarter.lastDay().plusDays(daysAfter),
            covers,
            Planted.End.IMPORTED,
            Planted.Counts.allNew(table.size(), notLocated),
            List.of(dropped),
            List.of(),
            "");
    return new Delivery(truth, style.file(table));
  }

  private static Planted imported(
      int set,
      Partner partner,
      String file,
      LocalDate received,
      Period covers,
      Planted.Counts counts) {
    return new Planted(
        file,
        SetKey.PRESCRIBED.get(set - 1),
        partner.supplier(),
        received,
        covers,
        Planted.End.IMPORTED,
        counts,
        List.of(),
        List.of(),
        "");
  }
}
