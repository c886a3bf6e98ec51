package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nimbench.disclosure.release.PatientReader;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * The workbook of a release holds the areas of every map and both periods of every comparison that
 * the release shows, and somebody who reads all of its sheets learns no small count.
 */
class AreaSheetsTest {
  private static final Pattern ID = Pattern.compile("\\be(\\d+)\\b");
  private static final String MARK = "*";
  private static final int QUARTER = 3;

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private final Map<Set<Integer>, String> told = new LinkedHashMap<>();
  private int mapped;
  private int compared;
  private int marked;

  /** A figure of some types in the later quarter: by its dimensions, a map or a comparison. */
  private record Asked(String what, List<String> types) {
    Recipe recipe() {
      Filter filter = Filter.all(SetKey.POLICE_CRIME).withTypes(types);
      Map<String, String> parameters =
          switch (what) {
            case "hotspot.areas" -> Map.of("layer", "wards", "per", "none");
            case "compare.change" -> Map.of("layer", "wards", "before", "2024-10..2024-12");
            default -> Map.of("by", what);
          };
      String method = what.contains(".") ? what : "count";
      return new Recipe(method, filter, new PeriodRule.OfProduct(0), parameters, null);
    }

    IntPredicate inQuarter(int quarter) {
      return i ->
          TownReader.month(i) / QUARTER == quarter
              && (types.isEmpty() || types.contains(SmallTown.TYPES.get(TownReader.type(i))));
    }
  }

  @ParameterizedTest
  @EnumSource(Release.class)
  void everySheetIsTrueAndTogetherTheyTellNoSmallCount(Release release) throws IOException {
    List<Asked> asked = new ArrayList<>();
    asked.add(new Asked("area:wards,type", List.of()));
    asked.add(new Asked("type", List.of()));
    for (String type : SmallTown.TYPES) {
      asked.add(new Asked("hotspot.areas", List.of(type)));
      asked.add(new Asked("compare.change", List.of(type)));
    }
    asked.add(new Asked("hotspot.areas", List.of()));
    asked.add(new Asked("compare.change", List.of()));
    read(export(release, asked), asked);
    assertThat(mapped).as("maps whose areas are all shown").isGreaterThanOrEqualTo(2);
    assertThat(compared).as("comparisons that are shown").isGreaterThanOrEqualTo(1);
    assertThat(marked).as("counts that are hidden").isPositive();
    int attacked = 0;
    for (int quarter = 0; quarter < 2; quarter++) {
      for (int ward = 0; ward < SmallTown.WARDS.size(); ward++) {
        for (int type = 0; type < SmallTown.TYPES.size(); type++) {
          boolean isProtected = release == Release.PUBLIC || type == 3;
          attacked += isProtected && attack(quarter, ward, type) ? 1 : 0;
        }
      }
    }
    assertThat(attacked).as("small counts").isPositive();
  }

  private boolean attack(int quarter, int ward, int type) {
    Set<Integer> cell =
        TownReader.cell(
            i ->
                TownReader.month(i) / QUARTER == quarter
                    && TownReader.ward(i) == ward
                    && TownReader.type(i) == type);
    if (!TownReader.isSmall(cell)) {
      return false;
    }
    long[] range = range(quarters(cell).iterator().next());
    assertThat(range[1] == PatientReader.OPEN || range[1] - range[0] + 1 >= TownReader.THRESHOLD)
        .as("%s could only be %d to %d", TownReader.named(cell), range[0], range[1])
        .isTrue();
    return true;
  }

  private Path export(Release release, List<Asked> asked) {
    Path book = folder.resolve("numbers.xlsx");
    try (Workspace workspace = SmallTown.create(folder)) {
      SmallTown.send(workspace, 0, SmallTown.MONTHS);
      Products products =
          new Products(
              workspace, new Studies(workspace, SmallTown.CLOCK, Events.NONE), SmallTown.CLOCK);
      String id = TownReader.begun(products, "2025-01..2025-03");
      asked.forEach(one -> products.add(id, "purpose", one.recipe(), Progress.SILENT));
      products.export(id, List.of(book), release, Progress.SILENT);
    }
    return book;
  }

  private void read(Path book, List<Asked> asked) throws IOException {
    DataFormatter shown = new DataFormatter(Locale.UK);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
        Sheet sheet = workbook.getSheetAt(i);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
          List<String> cells = new ArrayList<>();
          for (Cell cell : row) {
            cells.add(shown.formatCellValue(cell));
          }
          rows.add(cells);
        }
        int heading = heading(rows);
        Matcher id = ID.matcher(rows.subList(1, heading).toString());
        // Neither what is hidden nor the quality of the data is listed under a figure's id.
        if (id.find()) {
          Asked one = asked.get(Integer.parseInt(id.group(1)) - 1);
          note(one, rows.get(heading), rows.subList(heading + 1, rows.size()));
        }
      }
    }
  }

  /** Where the table begins; the stamp is above it, and ids count from 1 in the order of adding. */
  private static int heading(List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).contains("Count") || rows.get(i).contains("Before")) {
        return i;
      }
    }
    return 1;
  }

  private void note(Asked asked, List<String> headings, List<List<String>> rows) {
    if (headings.contains("Before")) {
      compared++;
      for (List<String> row : rows) {
        note(asked, 0, row.get(0), row.get(headings.indexOf("Before")));
        note(asked, 1, row.get(0), row.get(headings.indexOf("Now")));
      }
    } else if (headings.contains("Class on the map")) {
      mapped++;
      assertThat(rows).hasSameSizeAs(SmallTown.WARDS);
      rows.forEach(row -> note(asked, 1, row.get(1), row.get(headings.indexOf("Count"))));
    } else {
      int labels = headings.indexOf("Count");
      rows.forEach(row -> note(asked, row.subList(0, labels), row.get(labels)));
    }
  }

  private void note(Asked asked, int quarter, String ward, String written) {
    IntPredicate which = asked.inQuarter(quarter);
    tell(ward.equals("Total") ? which : which.and(TownReader.isAt("area", ward)), written);
  }

  private void note(Asked asked, List<String> labels, String written) {
    IntPredicate which = asked.inQuarter(1);
    if (!labels.get(0).equals("Total")) {
      String[] by = asked.what().startsWith("hotspot") ? new String[] {"area"} : by(asked);
      for (int d = 0; d < by.length; d++) {
        which = which.and(TownReader.isAt(by[d], labels.get(d)));
      }
    }
    tell(which, written);
  }

  private static String[] by(Asked asked) {
    return asked.what().split(",");
  }

  /** Everything that is read is of whole quarters: the months within need not be told apart. */
  private static Set<Integer> quarters(Set<Integer> cell) {
    Set<Integer> quarters = new HashSet<>();
    for (int i : cell) {
      int place = TownReader.ward(i) * SmallTown.MONTHS + TownReader.month(i);
      quarters.add(place / QUARTER * SmallTown.TYPES.size() + TownReader.type(i));
    }
    return quarters;
  }

  private void tell(IntPredicate which, String written) {
    Set<Integer> cell = TownReader.cell(which);
    told.put(quarters(cell), written);
    if (written.equals(MARK)) {
      marked++;
    } else {
      assertThat(number(written)).as(TownReader.named(cell)).isEqualTo(TownReader.truth(cell));
    }
  }

  private static long number(String written) {
    return Long.parseLong(written.replace(",", ""));
  }

  /**
   * What one count could be to somebody who read everything. It is put first: of counts that stand
   * in the same sums Commons Math gives the whole to the first.
   */
  private long[] range(int count) {
    PatientReader reader = new PatientReader(TownReader.cells() / QUARTER);
    told.forEach(
        (sum, written) -> {
          Set<Integer> moved = new HashSet<>();
          sum.forEach(i -> moved.add(i == count ? 0 : i == 0 ? count : i));
          if (written.equals(MARK)) {
            reader.readsMark(moved);
          } else {
            reader.reads(moved, number(written));
          }
        });
    return reader.range(Set.of(0));
  }
}
