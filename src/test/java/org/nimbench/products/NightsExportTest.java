package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.IncidentDetails;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/** A table of nights that leaves the workspace: its reader sees that they are nights. */
class NightsExportTest extends OpenTown {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 10, 11);
  private static final int EVENING = 23 * 60;
  private static final int EARLY = 60;

  /** Fridays 16 and Saturdays 8 of the calendar are 6 Thursday and 18 Friday nights. */
  @Test
  void inWordAndInTheWorkbookNightsAreHeadedAsNights() throws IOException {
    send(0);
    String id = TownReader.begun(products, "2024-10");
    products.add(id, "purpose", byNight(), Progress.SILENT);
    Path word = folder.resolve("nights.docx");
    Path workbook = folder.resolve("nights.xlsx");
    products.export(id, List.of(word, workbook), Release.PARTNER, Progress.SILENT);
    assertThat(WordText.of(word))
        .contains("Night that begins on")
        .containsPattern("Count\\s+0\\s+0\\s+0\\s+6\\s+18\\s+0\\s+0\\s+24")
        .contains("Friday night has the most, 18 of 24")
        .contains("01:00 on a Saturday is part of Friday night");
    assertThat(cells(workbook)).contains("Night that begins on");
  }

  /** Which hours a night is tells nothing of how many there were in it. */
  @Test
  void aTableOfNightsOfWhichOneIsHiddenSaysWhichHoursTheyAre() throws IOException {
    send(3);
    String id = TownReader.begun(products, "2024-10");
    products.add(id, "purpose", byNight(), Progress.SILENT);
    Path word = folder.resolve("nights.docx");
    products.export(id, List.of(word), Release.PUBLIC, Progress.SILENT);
    assertThat(WordText.of(word))
        .contains("A small number, or one from which")
        .contains("01:00 on a Saturday is part of Friday night");
  }

  private static Recipe byNight() {
    Filter nights = Filter.all(SetKey.POLICE_CRIME).withHours(new HourRange(22, 4));
    return new Recipe("count", nights, new PeriodRule.OfProduct(0), Map.of("by", "weekday"), null);
  }

  /** Records of some nights, so many of them of a Saturday's. */
  private void send(int saturdays) {
    List<SentRow> rows = new ArrayList<>();
    add(rows, 10, FRIDAY, EVENING);
    add(rows, 8, FRIDAY.plusDays(1), EARLY);
    add(rows, 6, FRIDAY, EARLY);
    add(rows, saturdays, FRIDAY.plusDays(1), EVENING);
    SentFile.of(SetKey.POLICE_CRIME).from("Police").covering(SmallTown.FIRST).into(workspace, rows);
  }

  private static void add(List<SentRow> rows, int records, LocalDate day, int minutes) {
    int burglary = OffenceTypes.find(SetKey.POLICE_CRIME, "burglary").orElseThrow().number();
    for (int i = 0; i < records; i++) {
      rows.add(
          SentRow.of(100 + rows.size())
              .at(450_500, 320_500)
              .on(new DateSpan(day, day, DatePrecision.DAY))
              .type(burglary)
              .detailed(new IncidentDetails(minutes, -1, null, null, null, null, null)));
    }
  }

  private static String cells(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
        XSSFExcelExtractor cells = new XSSFExcelExtractor(workbook)) {
      return cells.getText();
    }
  }
}
