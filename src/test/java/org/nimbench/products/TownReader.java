package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.nimbench.disclosure.release.PatientReader;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/**
 * Reads releases of {@link SmallTown} as anybody can read them: from the Word file, the workbook
 * and the PDF, and adds and subtracts everything that stands there.
 */
final class TownReader {
  /** How many whole numbers every hidden count must be able to be. */
  static final int THRESHOLD = 5;

  private static final Filter ALL = Filter.all(SetKey.POLICE_CRIME);
  private static final String MARK = "*";

  /** How the key of a picture begins that has gaps for hidden numbers. */
  private static final String HATCHED = "Hatched A small number, or one from which";

  private final Path folder;
  private final PatientReader reader = new PatientReader(cells());
  private final Set<Set<Integer>> hidden = new LinkedHashSet<>();

  TownReader(Path folder) {
    this.folder = folder;
  }

  /** A figure, by what and of which types. */
  record Asked(String method, String by, List<String> types) {
    Asked(String by, List<String> types) {
      this("count", by, types);
    }

    Recipe recipe() {
      Map<String, String> parameters =
          switch (method) {
            case "count" -> Map.of("by", by);
            case "hotspot.areas" -> Map.of("layer", "wards", "per", "none");
            default -> Map.of();
          };
      return new Recipe(
          method, ALL.withTypes(types), new PeriodRule.OfProduct(0), parameters, null);
    }
  }

  /** The counts that stood hidden in a table that was read. */
  Set<Set<Integer>> hidden() {
    return hidden;
  }

  void assertIsSafe(Set<Integer> cell, String when) {
    long[] range = reader.range(cell);
    long true0 = truth(cell);
    assertThat(range[0]).isLessThanOrEqualTo(true0);
    assertThat(range[1]).isGreaterThanOrEqualTo(true0);
    assertThat(range[1] == PatientReader.OPEN || range[1] - range[0] + 1 >= THRESHOLD)
        .as("%s: %s could only be %d to %d", when, named(cell), range[0], range[1])
        .isTrue();
  }

  /**
   * Every count that stands hidden in a table, and those that no table shows but that lie between:
   * wards by type in each quarter.
   */
  private Set<Set<Integer>> between() {
    Set<Set<Integer>> all = new LinkedHashSet<>(hidden);
    for (int ward = 0; ward < SmallTown.WARDS.size(); ward++) {
      for (int type = 0; type < SmallTown.TYPES.size(); type++) {
        for (int quarter = 0; quarter < 2; quarter++) {
          int w = ward;
          int t = type;
          int q = quarter;
          all.add(cell(i -> ward(i) == w && type(i) == t && month(i) / 3 == q));
        }
      }
    }
    return all;
  }

  /** Attacks every small count; how many there were. */
  int attack(String when) {
    int small = 0;
    for (Set<Integer> cell : between()) {
      if (isSmall(cell)) {
        assertIsSafe(cell, when);
        small++;
      }
    }
    return small;
  }

  /** The same of violence alone, which partners do not see. */
  int attackViolence(String when) {
    int small = 0;
    for (Set<Integer> cell : between()) {
      if (isSmall(cell) && cell.stream().allMatch(i -> type(i) == 3)) {
        assertIsSafe(cell, when);
        small++;
      }
    }
    return small;
  }

  /** A type in the first months, ward by ward. */
  Set<Set<Integer>> cells(String type, int months) {
    Set<Set<Integer>> wards = new LinkedHashSet<>();
    for (int ward = 0; ward < SmallTown.WARDS.size(); ward++) {
      int w = ward;
      wards.add(
          cell(
              i -> ward(i) == w && month(i) < months && SmallTown.TYPES.get(type(i)).equals(type)));
    }
    return wards;
  }

  /** Releases a product with some figures and reads its files: Word, workbook, PDF. */
  List<Path> publish(
      Products products, Release release, String period, int months, List<Asked> tables)
      throws IOException {
    String id = begun(products, period);
    for (Asked asked : tables) {
      products.add(id, "purpose", asked.recipe(), Progress.SILENT);
    }
    String name = id + "-" + release;
    List<Path> files =
        Stream.of(".docx", ".xlsx", ".pdf").map(ending -> folder.resolve(name + ending)).toList();
    products.export(id, files, release, Progress.SILENT);
    read(files.get(0), files.get(1), files.get(2), months, tables);
    return files;
  }

  /** A product without a figure. */
  static String begun(Products products, String period) {
    return products
        .create(
            new NewProduct(
                ProductType.INFORMATION_REQUIREMENTS,
                "Crime in Smalltown",
                Period.parse(period),
                ALL,
                Marking.OFFICIAL,
                "Alex Example"),
            Progress.SILENT)
        .id();
  }

  /** Reads every table of the Word file; the workbook and the PDF print the same. */
  private void read(Path word, Path book, Path pdf, int months, List<Asked> asked)
      throws IOException {
    List<List<List<String>>> tables = ofWord(word);
    List<List<List<String>>> sheets = ofWorkbook(book);
    assertThat(tables).as("%s", tables).hasSameSizeAs(asked);
    assertThat(sheets).hasSameSizeAs(asked);
    String pages = text(pdf);
    assertThat(pages.split(HATCHED, -1))
        .as("pictures that say what hatched months and areas are")
        .hasSize(1 + hatched(tables, asked));
    for (int i = 0; i < asked.size(); i++) {
      assertThat(sheets.get(i)).as("sheet %d", i + 1).isEqualTo(tables.get(i));
      int labels = asked.get(i).by().split(",").length;
      for (List<String> row : tables.get(i)) {
        String printed = String.join(" ", row.subList(0, labels + 1));
        assertThat(pages).contains(printed);
        note(asked.get(i), row, months);
      }
    }
  }

  /** Charts and maps of which some numbers are hidden and others are shown. */
  private static int hatched(List<List<List<String>>> tables, List<Asked> asked) {
    int pictures = 0;
    for (int i = 0; i < tables.size(); i++) {
      int count = asked.get(i).by().split(",").length;
      List<List<String>> rows = tables.get(i).subList(0, tables.get(i).size() - 1);
      long marks = rows.stream().filter(row -> row.get(count).equals(MARK)).count();
      boolean isPicture = !asked.get(i).method().equals("count");
      pictures += isPicture && marks > 0 && marks < rows.size() ? 1 : 0;
    }
    return pictures;
  }

  private void note(Asked asked, List<String> row, int months) {
    String[] by = asked.by().split(",");
    IntPredicate which =
        i ->
            month(i) < months
                && (asked.types().isEmpty()
                    || asked.types().contains(SmallTown.TYPES.get(type(i))));
    if (!row.get(0).equals("Total")) {
      for (int d = 0; d < by.length; d++) {
        which = which.and(isAt(by[d], row.get(d)));
      }
    }
    Set<Integer> cell = cell(which);
    String written = row.get(by.length);
    if (written.equals(MARK)) {
      if (hidden.add(cell)) {
        reader.readsMark(cell);
      }
    } else {
      long number = Long.parseLong(written.replace(",", ""));
      assertThat(number).as("%s %s", asked, row).isEqualTo(truth(cell));
      reader.reads(cell, number);
    }
  }

  static IntPredicate isAt(String dimension, String label) {
    return switch (dimension) {
      case "type" -> i -> label.equals(SmallTown.label(type(i)));
      case "month" -> i -> Figures.shortMonth(SmallTown.FIRST.plusMonths(month(i))).equals(label);
      case "quarter" -> i -> label.equals("2024/25 Q" + (3 + month(i) / 3));
      default -> i -> SmallTown.WARDS.get(ward(i)).equals(label);
    };
  }

  private static List<List<List<String>>> ofWord(Path word) throws IOException {
    List<List<List<String>>> tables = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(word))) {
      for (XWPFTable table : document.getTables()) {
        List<List<String>> rows =
            table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
        if (rows.get(rows.size() - 1).get(0).equals("Total")) {
          tables.add(rows.subList(1, rows.size()));
        }
      }
    }
    return tables;
  }

  private static List<List<List<String>>> ofWorkbook(Path book) throws IOException {
    List<List<List<String>>> tables = new ArrayList<>();
    DataFormatter shown = new DataFormatter(Locale.UK);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      for (Sheet sheet : workbook) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
          List<String> cells = new ArrayList<>();
          for (Cell cell : row) {
            cells.add(shown.formatCellValue(cell));
          }
          rows.add(cells);
        }
        int last = rows.size() - 1;
        if (!rows.get(last).isEmpty() && rows.get(last).get(0).equals("Total")) {
          int first = last;
          while (!rows.get(first).contains("Count")) {
            first--;
          }
          tables.add(rows.subList(first + 1, last + 1));
        }
      }
    }
    return tables;
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  static int cells() {
    return SmallTown.WARDS.size() * SmallTown.MONTHS * SmallTown.TYPES.size();
  }

  static int ward(int i) {
    return i / (SmallTown.MONTHS * SmallTown.TYPES.size());
  }

  static int month(int i) {
    return i / SmallTown.TYPES.size() % SmallTown.MONTHS;
  }

  static int type(int i) {
    return i % SmallTown.TYPES.size();
  }

  static Set<Integer> cell(IntPredicate which) {
    Set<Integer> cell = new LinkedHashSet<>();
    for (int i = 0; i < cells(); i++) {
      if (which.test(i)) {
        cell.add(i);
      }
    }
    return cell;
  }

  static long truth(Set<Integer> cell) {
    return cell.stream().mapToLong(i -> SmallTown.count(ward(i), month(i), type(i))).sum();
  }

  static boolean isSmall(Set<Integer> cell) {
    return truth(cell) > 0 && truth(cell) < THRESHOLD;
  }

  static String named(Set<Integer> cell) {
    Map<String, Set<Object>> where = new HashMap<>();
    for (int i : cell) {
      where.computeIfAbsent("ward", k -> new LinkedHashSet<>()).add(ward(i));
      where.computeIfAbsent("month", k -> new LinkedHashSet<>()).add(month(i));
      where.computeIfAbsent("type", k -> new LinkedHashSet<>()).add(SmallTown.TYPES.get(type(i)));
    }
    return where + " = " + truth(cell);
  }
}
