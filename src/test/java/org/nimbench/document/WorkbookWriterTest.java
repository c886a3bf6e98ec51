package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.document.Block.Align;
import org.nimbench.kernel.ProblemException;
import org.nimbench.work.Progress;

/** The numbers behind the figures and tables of a document, as a workbook. */
class WorkbookWriterTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyNumberedTableAndEveryFigureWithNumbersHasASheetThatTheFirstLeadsTo() throws Exception {
    try (XSSFWorkbook book = write(document())) {
      List<String> names = new ArrayList<>();
      book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      assertThat(names).containsExactly("Contents", "Figure 1", "Table 1", "Figure A1", "Table B1");
      assertThat(book.getSheetAt(0).getHyperlinkList())
          .extracting(link -> link.getLocation())
          .containsExactly("'Figure 1'!A1", "'Table 1'!A1", "'Figure A1'!A1", "'Table B1'!A1");
      assertThat(words(book.getSheet("Figure 1")))
          .contains(
              "Figure 1  Burglary has been below average",
              "Per month",
              "OFFICIAL-SENSITIVE",
              "Evidence",
              "E-003 v2, made 07/11/2025, 2b77-01fa");
      assertThat(book.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Strategic Assessment 2025");
    }
  }

  @Test
  void monthsAreDatesAndNumbersAreNumbersAndWhatIsHiddenStaysHidden() throws Exception {
    try (XSSFWorkbook book = write(document())) {
      Sheet sheet = book.getSheet("Figure 1");
      Row first = row(sheet, "Month", 1);
      assertThat(first.getCell(0).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2024, 9, 1));
      assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(1846);
      assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(-0.16);
      Row second = row(sheet, "Month", 2);
      assertThat(second.getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(second.getCell(1).getStringCellValue()).isEqualTo("*");
      sheet.forEach(
          its ->
              its.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws Exception {
    write(document()).close();
    byte[] first = Files.readAllBytes(folder.resolve("numbers.xlsx"));
    write(document()).close();
    assertThat(Files.readAllBytes(folder.resolve("numbers.xlsx"))).isEqualTo(first);
  }

  @Test
  void aDocumentWithoutNumbersIsAProblemAndLeavesNoFile() {
    Document empty = SampleDocument.document("Empty", List.of(Block.Paragraph.of("Words only.")));
    Path file = folder.resolve("empty.xlsx");
    assertThatThrownBy(() -> WorkbookWriter.write(empty, file, Progress.SILENT))
        .isInstanceOf(ProblemException.class);
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,846 | NUMBER | 1846 | #,##0",
        "347 | NUMBER | 347 | #,##0",
        "0 | NUMBER | 0 | #,##0",
        "−14% | SHARE | -0.14 | 0%",
        "97.4% | SHARE | 0.974 | 0.0%",
        "+67 | NUMBER | 67 | +#,##0;−#,##0",
        "4.78 | NUMBER | 4.78 | 0.00",
        "* | WORDS | 0 | @",
        "– | WORDS | 0 | @",
        "under 1% | WORDS | 0 | @",
        "5.1 to 9.3 | WORDS | 0 | @",
        "0042 | WORDS | 0 | @",
        "E05001234 | WORDS | 0 | @",
      })
  void aPrintedCellIsReadBackAsWhatItPrints(
      String printed, PrintedValue.Kind kind, double number, String format) {
    PrintedValue value = PrintedValue.of(printed);
    assertThat(value.kind()).isEqualTo(kind);
    assertThat(value.number()).isEqualTo(number);
    assertThat(value.format()).isEqualTo(format);
  }

  @Test
  void monthsAndDaysAreReadBackAsTheyArePrinted() {
    assertThat(PrintedValue.of("Sep 2025").day()).isEqualTo(LocalDate.of(2025, 9, 1));
    assertThat(PrintedValue.of("May 2025").kind()).isEqualTo(PrintedValue.Kind.MONTH);
    assertThat(PrintedValue.of("20/10/2025").day()).isEqualTo(LocalDate.of(2025, 10, 20));
    assertThat(PrintedValue.of("May 2025 (incomplete)").kind()).isEqualTo(PrintedValue.Kind.WORDS);
  }

  private static Document document() {
    Block.Table data =
        new Block.Table(
            "f1",
            "Data",
            "Data",
            List.of(
                new Block.Column("Month", Align.START, 0.4),
                new Block.Column("Count", Align.END, 0.3),
                new Block.Column("Change", Align.END, 0.3)),
            List.of(List.of("Sep 2024", "1,846", "−16%"), List.of("Oct 2024", "*", "–")),
            false,
            List.of(),
            List.of());
    Block.Figure plain = SampleDocument.figure("f1");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("one", 1, "1", "One"));
    blocks.add(withData(plain, data));
    blocks.add(SampleDocument.figure("without-numbers"));
    blocks.add(SampleParts.matrix());
    blocks.add(new Block.Heading("data", 1, "A", "Appendix"));
    blocks.add(withData(SampleDocument.figure("f2"), data));
    blocks.add(SampleParts.wide());
    return SampleDocument.document("Strategic Assessment 2025", blocks);
  }

  private static Block.Figure withData(Block.Figure figure, Block.Table data) {
    return new Block.Figure(
        figure.id(),
        figure.series(),
        figure.caption(),
        figure.subtitle(),
        figure.drawing(),
        figure.stamp(),
        data);
  }

  private XSSFWorkbook write(Document document) throws IOException {
    Path file = folder.resolve("numbers.xlsx");
    WorkbookWriter.write(document, file, Progress.SILENT);
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static List<String> words(Sheet sheet) {
    List<String> words = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          words.add(cell.getStringCellValue());
        }
      }
    }
    return words;
  }

  /** So many rows under the heading row that begins with a word. */
  private static Row row(Sheet sheet, String heading, int below) {
    for (Row row : sheet) {
      Cell cell = row.getCell(0);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals(heading)) {
        return sheet.getRow(row.getRowNum() + below);
      }
    }
    throw new AssertionError(heading);
  }
}
