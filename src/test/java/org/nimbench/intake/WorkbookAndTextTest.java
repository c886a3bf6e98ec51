package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Incidents;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** The same extract as text and as a workbook is the same: ledger and records. */
class WorkbookAndTextTest {
  private static final int ROWS = 20_000;
  private static final SetKey CRIME = SetKey.POLICE_CRIME;
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);

  /** The columns that a workbook holds as numbers. */
  private static final List<Integer> NUMBERS = List.of(5, 6);

  @TempDir Path folder;

  /** Of every hundred rows one has an unknown offence, one an impossible time, one no place. */
  private static List<String> row(int i) {
    String offence = i % 100 == 7 ? "Sheep rustling" : "Burglary";
    boolean nowhere = i % 100 == 9;
    return List.of(
        "45/" + i + "/25",
        FIRST.plusDays(i % 92).toString(),
        i % 100 == 8 ? "31:15" : String.format("%02d:%02d", i % 24, i % 60),
        i % 100 == 7 ? "XX" : "28E",
        offence,
        nowhere ? "" : String.valueOf(458_900 + i % 97),
        nowhere ? "" : String.valueOf(304_500 + i % 89),
        "Mill Lane");
  }

  private Path text() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      List<String> cells = new ArrayList<>(row(i));
      cells.set(1, ukDay(cells.get(1)));
      rows.add(String.join(",", cells));
    }
    return PartnerFiles.write(
        folder.resolve("crimes.csv"), PartnerFiles.CRIME, rows.toArray(String[]::new));
  }

  private static String ukDay(String iso) {
    return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
  }

  private Path workbook() throws IOException {
    Path file = folder.resolve("crimes.xlsx");
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Crimes");
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      List<String> heading = List.of(PartnerFiles.CRIME.split(","));
      write(sheet.createRow(0), heading, day, false);
      for (int i = 0; i < ROWS; i++) {
        write(sheet.createRow(i + 1), row(i), day, true);
      }
      workbook.write(out);
    }
    return file;
  }

  private static void write(Row row, List<String> cells, CellStyle day, boolean typed) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isEmpty()) {
        continue;
      }
      Cell cell = row.createCell(i);
      if (typed && i == 1) {
        cell.setCellValue(LocalDate.parse(cells.get(i)));
        cell.setCellStyle(day);
      } else if (typed && NUMBERS.contains(i)) {
        cell.setCellValue(Double.parseDouble(cells.get(i)));
      } else {
        cell.setCellValue(cells.get(i));
      }
    }
  }

  @Test
  void twentyThousandRowsAreTheSameLedgerAndTheSameRecords() throws IOException {
    Path text = text();
    Path workbook = workbook();
    Workspace one = Workspace.create(folder.resolve("1.gpkg"), "Northvale", IntakeTest.CLOCK);
    Workspace two = Workspace.create(folder.resolve("2.gpkg"), "Northvale", IntakeTest.CLOCK);
    try (one;
        two) {
      Ledger ofText = Intake.load(one, PartnerFiles.request(CRIME, text), Progress.SILENT);
      Ledger ofBook = Intake.load(two, PartnerFiles.request(CRIME, workbook), Progress.SILENT);
      assertThat(ofText.counts().read()).isEqualTo(ROWS);
      assertThat(ofText.counts().stored()).isEqualTo(ROWS - 200);
      assertThat(ofText.counts().quarantined()).isEqualTo(200);
      assertThat(ofText.counts().unmapped()).isEqualTo(200);
      assertThat(ofText.counts().notLocated()).isEqualTo(200);
      assertThat(without("batch", ofBook)).isEqualTo(without("batch", ofText));
      same(one.incidents(CRIME, Progress.SILENT), two.incidents(CRIME, Progress.SILENT));

      Ledger again = Intake.load(one, PartnerFiles.request(CRIME, workbook), Progress.SILENT);
      assertThat(again.counts().duplicate()).isEqualTo(ROWS - 200);
      assertThat(again.counts().stored()).isZero();
    }
  }

  private static Map<String, Object> without(String key, Ledger ledger) {
    Map<String, Object> fields = new HashMap<>(ledger.fields());
    fields.remove(key);
    return fields;
  }

  private static void same(Incidents one, Incidents two) {
    assertThat(two.eastings()).containsExactly(one.eastings());
    assertThat(two.northings()).containsExactly(one.northings());
    assertThat(two.firstDays()).containsExactly(one.firstDays());
    assertThat(two.lastDays()).containsExactly(one.lastDays());
    assertThat(two.times()).containsExactly(one.times());
    assertThat(two.types()).containsExactly(one.types());
    assertThat(two.precisions()).containsExactly(one.precisions());
  }
}
