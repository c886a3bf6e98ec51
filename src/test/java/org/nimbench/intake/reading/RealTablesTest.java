package org.nimbench.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.RealData;
import org.nimbench.kernel.ProblemException;
import org.nimbench.work.Progress;

/** What real files hold, as far as their publishers tell. */
class RealTablesTest {
  /** File → columns × rows of each table, or the code of the refusal. */
  private static final String DIRTY =
      """
      211.csv undecodable
      README.md no-table
      badcolspan.html html
      begrotingsanalyse-2011.csv 14x38
      bian-anal-mca-2005-dols-eng-1011-0312-tab3.xlsm macros
      blank_line.ods open-document
      characters.csv undecodable
      complex.csv 4x3
      complex.html html
      encrypted_no_password.xls 3x6
      example.tsv 17x140
      excel_pasting.csv 9x13
      excel_properties.xls no-sheet
      html.html html
      invisible_text.html html
      large.ods open-document
      large.xlsx 11x29
      libreoffice.xlsx no-sheet
      loffice-4.4.1.2.ods open-document
      long.csv 1x3999
      mixedGLB.csv 19x133
      multilineods.ods open-document
      null.csv 4x10
      ods_formats.ods open-document
      rowcolspan.html html
      simple.csv 3x6
      simple.ods open-document
      simple.psv 6x28
      simple.ssv 3x6
      simple.unknown empty
      simple.xls 3x6
      simple.xlsx 3x6
      simple.zip 3x6
      skip_initials.csv 2x2
      small.csv header-only
      span_rich.xls 4x5
      spanish_chars.csv 8x114
      sparse_with_column_errors.csv 3x2200
      sw_gen.xlsx 17x15
      unicode_sheet_name.xls no-sheet
      utf-16le_encoded.csv 19x327
      utf8bom.csv header-only
      weird_head_padding.csv 10x76
      """;

  @TempDir Path folder;

  @Test
  void everyDirtyFileEndsInTablesOrAClearRefusal() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    DIRTY.lines().map(line -> line.split(" ")).forEach(line -> expected.put(line[0], line[1]));
    Map<String, String> outcomes = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(RealData.file("dirty-files.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        outcomes.put(entry.getName(), outcome(entry.getName(), zip));
      }
    }
    assertThat(outcomes).hasSize(43).containsExactlyEntriesOf(expected);
  }

  private String outcome(String name, InputStream bytes) throws IOException {
    Path file = Looked.file(folder, name, bytes.readAllBytes());
    List<String> tables = new ArrayList<>();
    try (Tables found = Tables.in(List.of(file), Progress.SILENT)) {
      for (Table table : found.tables()) {
        tables.add(table.headings().size() + "x" + Looked.count(table));
      }
      return String.join("+", tables);
    } catch (ProblemException e) {
      return e.problem().code().replace("intake.read.", "");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "partners/lancashire-asb-2022.tab,lancashire-asb-2022.tab,month,56434",
    "partners/london-fire-dwelling-fires-2009.zip,lfb_dwelling_fires_2009.csv,IncidentNumber,6708",
    "partners/nhs-ae-attendances.zip,ae_attendances.csv,period,12765",
    "partners/road-casualties-greater-manchester.zip,2019-Jun2024.csv,AREFNO,20435",
    "partners/road-casualties-greater-manchester.zip,GMServers.csv,Accident Index,62615",
    "partners/school-exclusions-2017.zip,school_data_sql.csv,AcademicYear,26346",
    "partners/school-exclusions-2017.zip,reasons.csv,year,7004",
    "partners/stats19-schema-and-samples.zip,stats19_schema.csv,table,1820",
    "partners/stats19-schema-and-samples.zip,2024_code_list,table,1821",
    "incidents/chicago_aggravated_assaults.csv.gz,assaults.csv,date,148636",
    "incidents/aoristic-burglaries.zip,NYburg.csv,CMPLNT_FR_DT,1233",
    "incidents/aoristic-burglaries.zip,dcburglaries.csv,X,1025",
    "workbooks/aggravated_assaults.xlsx,Austin,date,8696",
    "denominators/population-and-households-lsoa.zip,lsoa11_by_age.csv,lsoa11_name,34753",
    "police-uk/plain/2024-10-city-of-london-stop-and-search.csv,search.csv,Type,"
  })
  void theTablesOfPartnersHaveTheirHeadingsAndAllTheirRows(
      String file, String name, String first, Long rows) {
    try (Tables found = Tables.in(List.of(RealData.file(file)), Progress.SILENT)) {
      Table table =
          found.tables().stream().filter(t -> t.name().endsWith(name)).findFirst().orElseThrow();
      assertThat(table.headings().get(0)).isEqualTo(first);
      assertThat(table.headingLine()).isEqualTo(1);
      if (rows != null) {
        assertThat(Looked.count(table)).isEqualTo(rows);
      }
    }
  }

  @Test
  void headingsFarDownInWorkbooksAreFound() {
    Path file = RealData.file("workbooks/resident_population.xlsx");
    try (Tables found = Tables.in(List.of(file), Progress.SILENT)) {
      Table table = found.tables().get(0);
      assertThat(table.headingLine()).isEqualTo(8);
      assertThat(table.headings())
          .containsExactly("2021 super output area - lower layer", "", "2021");
    }
    Map<String, Long> lines = new LinkedHashMap<>();
    Path hands = RealData.file("workbooks/Hands Up Scotland 2013.xlsx");
    try (Tables found = Tables.in(List.of(hands), Progress.SILENT)) {
      found
          .tables()
          .forEach(table -> lines.put(table.name().replaceAll(".* › ", ""), table.headingLine()));
      assertThat(found.tables().get(1).headings())
          .contains("School Type", "Number of respondents / 2008");
    }
    assertThat(lines).containsEntry("Table 1.1 & 1.2", 9L).containsEntry("Table 2.4", 8L);
  }

  @Test
  void everyRowOfThePoliceFilesIsRead() {
    Path file = RealData.file("police-uk/surrey-2020-08-to-2024-12.zip");
    try (Tables found = Tables.in(List.of(file), Progress.SILENT)) {
      assertThat(found.skipped()).isEmpty();
      assertThat(found.tables()).hasSize(39);
      assertThat(found.tables()).allMatch(table -> table.headings().size() == 12);
      assertThat(found.tables().stream().mapToLong(Looked::count).sum()).isEqualTo(291_281);
      assertThat(found.tables())
          .allSatisfy(
              table -> {
                try (RowReader rows = table.rows()) {
                  while (rows.hasNext()) {
                    rows.next();
                  }
                  assertThat(rows.beside()).isEmpty();
                }
              });
    }
  }
}
