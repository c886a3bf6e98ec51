package org.nimbench.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nimbench.kernel.SetKey;

/** Small extracts of partners, made for tests. */
final class PartnerFiles {
  static final String CRIME =
      "Crime No,Offence Date,Offence Time,Offence Code,Offence,Easting,Northing,Street";
  static final String FORCE = "Northvale Police";

  private PartnerFiles() {}

  static String row(int number, String date, String time) {
    return "45/"
        + number
        + "/26,"
        + date
        + ","
        + time
        + ",28E,Burglary,"
        + (458_900 + number % 97)
        + ","
        + (304_500 + number % 89)
        + ",Mill Lane";
  }

  static Path write(Path file, String heading, String... rows) {
    String text = heading + "\n" + String.join("\n", rows) + "\n";
    return PoliceFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A workbook of crimes, with something in it that does not belong there.
   *
   * @param rows of crimes below the heading
   */
  static Path workbook(Path file, int rows, Consumer<XSSFWorkbook> more) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Crimes");
      write(sheet, 0, CRIME);
      for (int i = 1; i <= rows; i++) {
        write(sheet, i, row(i, "30/12/2025", "23:15"));
      }
      more.accept(workbook);
      workbook.write(out);
    }
    return file;
  }

  /** Writes cells, parted by commas, into a line of a sheet. */
  static void write(Sheet sheet, int line, String cells) {
    Row row = sheet.createRow(line);
    int column = 0;
    for (String cell : cells.split(",", -1)) {
      row.createCell(column++).setCellValue(cell);
    }
  }

  /** An import that somebody answers for. */
  static IntakeRequest request(SetKey set, Path... files) {
    return IntakeRequest.of(set, files).from(FORCE).under("", "test");
  }
}
