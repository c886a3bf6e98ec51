package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.disclosure.release.PatientReader;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * Two public releases of one town, a quarter apart, read as anybody can read them: from the Word
 * file, the workbook and the PDF, by a reader who adds and subtracts everything that stands there.
 */
class TwoReleasesTest {
  /** Where a PDF says something beside its pages. */
  private static final List<COSName> SAID =
      List.of(COSName.ALT, COSName.TITLE, COSName.ACTUAL_TEXT, COSName.CONTENTS);

  /** How many whole numbers every hidden count must be able to be. */
  private static final int THRESHOLD = 5;

  private static final Filter ALL = Filter.all(SetKey.POLICE_CRIME);
  private static final String MARK = "*";
  private static final Pattern DESCRIBED = Pattern.compile("descr=\"([^\"]*)\"");
  private static final List<Asked> FIRST_TABLES =
      List.of(
          new Asked("type", List.of()),
          new Asked("area:wards", List.of("robbery")),
          new Asked("area:wards,type", List.of()),
          new Asked("area:wards,month", List.of("shoplifting")),
          new Asked("trend.monthly", "month", List.of("robbery")),
          new Asked("hotspot.areas", "area:wards", List.of("robbery")));
  private static final List<Asked> SECOND_TABLES =
      List.of(
          new Asked("type", List.of()),
          new Asked("area:wards", List.of("robbery")),
          new Asked("area:wards,type", List.of()),
          new Asked("quarter", List.of("robbery")),
          new Asked("trend.monthly", "month", List.of("robbery")),
          new Asked("hotspot.areas", "area:wards", List.of("robbery")),
          new Asked("area:wards,month", List.of("burglary")),
          new Asked("month,type", List.of()));

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private final PatientReader reader = new PatientReader(cells());
  private final Set<Set<Integer>> hidden = new LinkedHashSet<>();

  /** A figure, by what and of which types. */
  private record Asked(String method, String by, List<String> types) {
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

  @Test
  void whatBothReleasesPrintLeavesEveryHiddenCountFiveWholeNumbers() throws IOException {
    try (Workspace workspace = SmallTown.create(folder)) {
      Products products =
          new Products(
              workspace, new Studies(workspace, SmallTown.CLOCK, Events.NONE), SmallTown.CLOCK);
      SmallTown.send(workspace, 0, 3);
      publish(products, "2024-10..2024-12", 3, FIRST_TABLES);
      assertThat(hidden).as("hidden in the first release").hasSizeGreaterThan(5);
      hidden.forEach(cell -> assertIsSafe(cell, "first release"));
      SmallTown.send(workspace, 3, SmallTown.MONTHS);
      int before = hidden.size();
      publish(products, "2024-10..2025-03", 6, SECOND_TABLES);
      assertThat(hidden).as("hidden in the second release").hasSizeGreaterThan(before + 4);
    }
    int small = 0;
    for (Set<Integer> cell : between()) {
      if (isSmall(cell)) {
        assertIsSafe(cell, "both releases");
        small++;
      }
    }
    assertThat(small).as("small counts that were attacked").isGreaterThan(8);
  }

  /** What is coarse, small or sensitive is told to partners too, with the rule. */
  @Test
  void partnersAreToldWhichFiguresNeedCare() throws IOException {
    try (Workspace workspace = SmallTown.create(folder)) {
      Products products =
          new Products(
              workspace, new Studies(workspace, SmallTown.CLOCK, Events.NONE), SmallTown.CLOCK);
      SmallTown.send(workspace, 0, 3);
      SmallTown.sendOne(workspace, "violent-crime");
      String id = begun(products, "2024-10..2024-12");
      for (Asked asked :
          List.of(
              new Asked("area:wards", List.of("violent-crime")),
              new Asked("area:wards", List.of("robbery")))) {
        products.add(id, "purpose", asked.recipe(), Progress.SILENT);
      }
      Path pdf = folder.resolve("partner.pdf");
      assertThat(products.export(id, List.of(pdf), Release.PARTNER, Progress.SILENT))
          .as("robbery is volume crime, violence with sexual offences is not")
          .singleElement()
          .asString()
          .startsWith("e1 needs care: ")
          .contains("2 counts below 5");
      assertThat(text(pdf)).contains("Care for the data").contains("counts below 5");
    }
  }

  private void assertIsSafe(Set<Integer> cell, String when) {
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

  private void publish(Products products, String period, int months, List<Asked> tables)
      throws IOException {
    String id = begun(products, period);
    for (Asked asked : tables) {
      products.add(id, "purpose", asked.recipe(), Progress.SILENT);
    }
    Path word = folder.resolve(id + ".docx");
    Path book = folder.resolve(id + ".xlsx");
    Path pdf = folder.resolve(id + ".pdf");
    products.export(id, List.of(word, book, pdf), Release.PUBLIC, Progress.SILENT);
    assertNothingBeside(word, book);
    assertNothingBeside(pdf);
    read(word, book, pdf, months, tables);
  }

  private static String begun(Products products, String period) {
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

  /**
   * No chart with its numbers, no comment, no other object goes with the files; alternative texts
   * and properties hold no number but those of days and years.
   */
  private static void assertNothingBeside(Path word, Path book) throws IOException {
    Map<String, String> parts = new HashMap<>(parts(word));
    parts.putAll(parts(book));
    assertThat(parts.keySet())
        .noneMatch(name -> name.matches(".*(chart|comment|embed|external|pivot|customXml).*"));
    String beside =
        parts.entrySet().stream()
            .filter(part -> part.getKey().startsWith("docProps"))
            .map(part -> part.getValue().replaceAll("<[^>]*>", " "))
            .collect(Collectors.joining(" "));
    Matcher described = DESCRIBED.matcher(parts.getOrDefault("word/document.xml", ""));
    int pictures = 0;
    while (described.find()) {
      if (described.group(1).contains("hatched")) {
        pictures++;
        beside += " " + described.group(1);
      }
    }
    assertThat(pictures)
        .as("a chart and a map with something hidden, each told twice")
        .isEqualTo(4);
    assertThat(beside.replaceAll("20\\d\\d(-\\d\\d-\\d\\dT[\\d:.]+Z)?", ""))
        .doesNotContainPattern("(?<![.\\d\\w-])[1-9]\\d*(?![.\\d])");
  }

  /**
   * Nor does anything with the PDF: its descriptions and properties say what is printed, or no
   * number.
   */
  private static void assertNothingBeside(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String printed = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      List<String> beside = new ArrayList<>();
      for (COSObject object : objects(document)) {
        if (object.getObject() instanceof COSDictionary part) {
          assertThat(part.getCOSName(COSName.TYPE)).isNotEqualTo(COSName.getPDFName("Filespec"));
          for (COSName key : SAID) {
            beside.add(
                Objects.requireNonNullElse(part.getString(key), "")
                    .replaceFirst("^(Table|Figure|Chart|Map) \\d+: ", ""));
          }
        }
      }
      assertThat(beside).as("pictures are described").anyMatch(words -> words.contains("hatched"));
      beside.removeIf(words -> printed.contains(words.replaceAll("\\s+", "")));
      assertThat(String.join(" ", beside).replaceAll("20\\d\\d", ""))
          .doesNotContainPattern("(?<![.\\d\\w-])[1-9]\\d*(?![.\\d])");
    }
  }

  private static List<COSObject> objects(PDDocument document) {
    return document.getDocument().getXrefTable().keySet().stream()
        .map(key -> document.getDocument().getObjectFromPool(key))
        .toList();
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** Reads every table of the Word file; the workbook and the PDF print the same. */
  private void read(Path word, Path book, Path pdf, int months, List<Asked> asked)
      throws IOException {
    List<List<List<String>>> tables = ofWord(word);
    List<List<List<String>>> sheets = ofWorkbook(book);
    assertThat(tables).as("%s", tables).hasSameSizeAs(asked);
    assertThat(sheets).hasSameSizeAs(asked);
    String pages = text(pdf);
    assertThat(pages).as("what hatched months and areas are").contains("hidden");
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

  private static IntPredicate isAt(String dimension, String label) {
    return switch (dimension) {
      case "type" -> i -> label.toLowerCase(Locale.ROOT).endsWith(SmallTown.TYPES.get(type(i)));
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

  private static int cells() {
    return SmallTown.WARDS.size() * SmallTown.MONTHS * SmallTown.TYPES.size();
  }

  private static int ward(int i) {
    return i / (SmallTown.MONTHS * SmallTown.TYPES.size());
  }

  private static int month(int i) {
    return i / SmallTown.TYPES.size() % SmallTown.MONTHS;
  }

  private static int type(int i) {
    return i % SmallTown.TYPES.size();
  }

  private static Set<Integer> cell(IntPredicate which) {
    Set<Integer> cell = new LinkedHashSet<>();
    for (int i = 0; i < cells(); i++) {
      if (which.test(i)) {
        cell.add(i);
      }
    }
    return cell;
  }

  private static long truth(Set<Integer> cell) {
    return cell.stream().mapToLong(i -> SmallTown.count(ward(i), month(i), type(i))).sum();
  }

  private static boolean isSmall(Set<Integer> cell) {
    return truth(cell) > 0 && truth(cell) < THRESHOLD;
  }

  private static String named(Set<Integer> cell) {
    Map<String, Set<Object>> where = new HashMap<>();
    for (int i : cell) {
      where.computeIfAbsent("ward", k -> new LinkedHashSet<>()).add(ward(i));
      where.computeIfAbsent("month", k -> new LinkedHashSet<>()).add(month(i));
      where.computeIfAbsent("type", k -> new LinkedHashSet<>()).add(SmallTown.TYPES.get(type(i)));
    }
    return where + " = " + truth(cell);
  }
}
