package org.nimbench.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of the page that say what the partners' files are. */
final class PartnerPages {
  private static final Map<String, String> LAYOUTS = layouts();

  private PartnerPages() {}

  private static Map<String, String> layouts() {
    Map<String, String> layouts = new LinkedHashMap<>();
    layouts.put("NV_Incidents", "CSV, Windows-1252, 31/12/2025 and 23:59 in two columns");
    layouts.put("fires", "CSV with semicolons, UTF-8 with mark, 31-Dec-2025, places to 50 m");
    layouts.put("malicious", "as the fires; calls nobody was sent to have no place");
    layouts.put(
        "stats19", "ZIP of two tables: collisions, and casualties that are counted into them");
    layouts.put("collisions", "CSV with headings like STATS19, casualties counted");
    layouts.put("exclusions", "XLSX by school year, October to July, a title above, a total below");
    layouts.put("racial", "CSV by financial year, until March 2024");
    layouts.put(
        "asb",
        "CSV: first semicolons, decimal commas and 31.12.2025; from 2023/24 Q4 cells of two "
            + "lines in UTF-8; from 2024/25 Q4 tabs in UTF-16");
    layouts.put("admissions", "CSV: day, ICD-10 code, outward postcode");
    layouts.put("da_admissions", "CSV: day, outward postcode");
    layouts.put("csp_counts", "XLSX: two totals, small ones as an asterisk");
    layouts.put("callouts", "TSV: dispatch codes, squares of 100 m");
    return layouts;
  }

  /** A row for each habit of a partner. */
  static String good(List<Planted> planted) {
    StringBuilder rows = new StringBuilder();
    LAYOUTS.forEach(
        (beginning, layout) -> {
          List<Planted> its =
              planted.stream()
                  .filter(one -> !one.isDirty())
                  .filter(one -> name(one).startsWith(beginning))
                  .toList();
          Planted first = its.get(0);
          int read = its.stream().mapToInt(one -> one.counts().read()).sum();
          int away = its.stream().mapToInt(one -> one.counts().notLocated()).sum();
          boolean located = first.set().number() < 9 || first.set().number() == 12;
          rows.append(
              "| %d | %s | %d in `%s` | %s | %s | %s |\n"
                  .formatted(
                      first.set().number(),
                      first.supplier(),
                      its.size(),
                      folder(first),
                      String.format(Locale.ROOT, "%,d", read),
                      located ? Math.round(100.0 * (read - away) / read) + " %" : "–",
                      layout));
        });
    return rows.toString();
  }

  /** A row for each dirty file. */
  static String dirty(List<Planted> planted) {
    StringBuilder rows = new StringBuilder();
    planted.stream()
        .filter(Planted::isDirty)
        .sorted((a, b) -> Integer.compare(a.set().number(), b.set().number()))
        .forEach(
            one ->
                rows.append(
                    "| `%s` (set %d) | %s | %s |\n"
                        .formatted(name(one), one.set().number(), one.what(), ends(one))));
    return rows.toString();
  }

  private static String ends(Planted one) {
    Planted.Counts counts = one.counts();
    return switch (one.end()) {
      case REFUSED -> "refused: `" + String.join("`, `", one.because()) + "`";
      case ASKED -> "a person must decide: `" + String.join("`, `", one.because()) + "`";
      case IMPORTED, REPLACES ->
          "%d rows: %d new, %d duplicate, %d revised, %d kept back"
              .formatted(
                  counts.read(),
                  counts.stored(),
                  counts.duplicate(),
                  counts.revised(),
                  counts.quarantined());
    };
  }

  private static String name(Planted one) {
    return one.file().substring(one.file().lastIndexOf('/') + 1);
  }

  private static String folder(Planted one) {
    String[] parts = one.file().split("/", -1);
    return parts[1] + "/" + parts[2];
  }
}
