package org.nimbench.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nimbench.intake.reading.Looked.cells;
import static org.nimbench.intake.reading.Looked.file;
import static org.nimbench.intake.reading.Looked.refusal;
import static org.nimbench.intake.reading.Looked.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFChildAnchor;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nimbench.work.Progress;

/** Workbooks of both kinds: values as the file holds them, and every text that is out of sight. */
class WorkbooksTest {
  @TempDir Path folder;

  private static Workbook workbook(String ending) {
    return ending.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static void row(Sheet sheet, int index, Object... values) {
    org.apache.poi.ss.usermodel.Row row = sheet.createRow(index);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Double number) {
        row.createCell(i).setCellValue(number);
      } else if (values[i] instanceof Boolean truth) {
        row.createCell(i).setCellValue(truth);
      } else {
        row.createCell(i).setCellValue((String) values[i]);
      }
    }
  }

  private static void show(Workbook workbook, Cell cell, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void cellsAreValuesAndNotWhatTheSheetDisplays(String ending) throws IOException {
    Workbook workbook = workbook(ending);
    Sheet sheet = workbook.createSheet("Data");
    row(sheet, 0, "Ref", "Day", "Moment", "Time", "Count", "Share", "Open", "Sum", "Fault");
    row(sheet, 1, "A1", 46053.0, 46053.96875, 0.96875, 1234.0, 0.1 + 0.2, true);
    org.apache.poi.ss.usermodel.Row row = sheet.getRow(1);
    show(workbook, row.getCell(1), "dd/mm/yyyy");
    show(workbook, row.getCell(2), "d mmm yy h:mm");
    show(workbook, row.getCell(3), "[h]:mm");
    show(workbook, row.getCell(4), "#,##0.00 \"days\"");
    show(workbook, row.getCell(5), "0%");
    row.createCell(7).setCellFormula("E2*2");
    row.createCell(8).setCellErrorValue((byte) 0x17);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(7));
    table(
        file(folder, "a." + ending, bytes(workbook)),
        found -> {
          assertThat(found.headings()).startsWith("Ref", "Day").hasSize(9);
          assertThat(found.name()).endsWith("a." + ending + " › Data");
          try (RowReader rows = found.rows()) {
            Row first = rows.next();
            assertThat(first.line()).isEqualTo(2);
            assertThat(first.cells())
                .containsExactly(
                    "A1",
                    "2026-01-31",
                    "2026-01-31T23:15:00",
                    "23:15:00",
                    "1234",
                    "0.30000000000000004",
                    "TRUE",
                    "2468",
                    "#REF!");
            assertThat(first.kinds())
                .containsExactly(
                    CellKind.TEXT,
                    CellKind.DATE,
                    CellKind.DATE,
                    CellKind.TIME,
                    CellKind.NUMBER,
                    CellKind.NUMBER,
                    CellKind.TRUTH,
                    CellKind.NUMBER,
                    CellKind.FAULT);
          }
          assertThat(found.how())
              .contains("formulas, read as last calculated: 1", "cells with an error value: 1");
        });
  }

  @Test
  void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    Sheet sheet = workbook.createSheet("Data");
    row(sheet, 0, "Day", "Count");
    row(sheet, 1, 44591.0, 5.0);
    show(workbook, sheet.getRow(1).getCell(0), "yyyy-mm-dd");
    table(
        file(folder, "a.xlsx", bytes(workbook)),
        found -> {
          assertThat(cells(found).get(0)).containsExactly("2026-01-31", "5");
          assertThat(found.how()).contains("days counted from 1904");
        });
  }

  @Test
  void theDayThatNeverWasIsANumberAndItsNeighboursAreRight() {
    assertThat(SheetNumber.of(59, SheetForm.DAY, false).text()).isEqualTo("1900-02-28");
    assertThat(SheetNumber.of(60, SheetForm.DAY, false).text()).isEqualTo("60");
    assertThat(SheetNumber.of(61, SheetForm.DAY, false).text()).isEqualTo("1900-03-01");
    assertThat(SheetNumber.of(0, SheetForm.DAY, true).text()).isEqualTo("1904-01-01");
    assertThat(SheetNumber.of(-1.5, SheetForm.DAY, false).text()).isEqualTo("-1.5");
  }

  @Test
  void aFormatIsADateOnlyIfItShowsDaysOrTimes() {
    assertThat(SheetForm.of(14, "")).isEqualTo(SheetForm.DAY);
    assertThat(SheetForm.of(164, "[Red]0.00;\"days\"")).isEqualTo(SheetForm.NUMBER);
    assertThat(SheetForm.of(164, "General\\ \"d\"")).isEqualTo(SheetForm.NUMBER);
    assertThat(SheetForm.of(164, "[$-809]dd mmmm yyyy;@")).isEqualTo(SheetForm.DAY);
    assertThat(SheetForm.of(164, "dd/mm/yy hh:mm:ss.000")).isEqualTo(SheetForm.DAY_AND_TIME);
    assertThat(SheetForm.of(164, "h:mm AM/PM")).isEqualTo(SheetForm.TIME);
    assertThat(SheetForm.of(164, "mmm-yy")).isEqualTo(SheetForm.DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void everyTextOutOfSightStandsBesideTheTable(String ending) throws IOException {
    Workbook workbook = workbook(ending);
    Sheet sheet = workbook.createSheet("Data");
    row(sheet, 0, "Quarterly return by Ann Title");
    row(sheet, 2, "Ward", "Count", "Notes");
    row(sheet, 3, "Abbey", 3.0, "x");
    row(sheet, 4, "Mill", 4.0, "y");
    sheet.setColumnHidden(2, true);
    sheet.getRow(4).setZeroHeight(true);
    sheet.getHeader().setCenter("Bob Header");
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString("Carol Comment says no"));
    comment.setAuthor("Dan Author");
    sheet.getRow(3).getCell(1).setCellComment(comment);
    row(workbook.createSheet("Lookup"), 0, "Eve Hidden", "07700 900123");
    row(workbook.createSheet("Deep"), 6, "Frank Veryhidden");
    row(workbook.createSheet("About"), 0, "Grace Cover");
    workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
    workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    workbook.createName().setNameName("Heidi_Name");
    workbook.getName("Heidi_Name").setRefersToFormula("Data!$A$1");
    var inputs = sheet.getDataValidationHelper();
    DataValidation input =
        inputs.createValidation(
            inputs.createExplicitListConstraint(new String[] {"Ken Choice", "Lena Choice"}),
            new CellRangeAddressList(3, 4, 2, 2));
    input.createPromptBox("Hint", "Ask Mona Prompt");
    input.setShowPromptBox(true);
    sheet.addValidationData(input);
    if (workbook instanceof XSSFWorkbook modern) {
      modern.getProperties().getCoreProperties().setCreator("Ivan Creator");
    } else if (workbook instanceof HSSFWorkbook old) {
      old.createInformationProperties();
      old.getSummaryInformation().setAuthor("Ivan Creator");
      HSSFPatriarch shapes = old.getSheetAt(0).getDrawingPatriarch();
      HSSFTextbox box =
          shapes
              .createGroup(new HSSFClientAnchor(0, 0, 9, 9, (short) 5, 5, (short) 8, 9))
              .createTextbox(new HSSFChildAnchor(0, 0, 9, 9));
      box.setString(new HSSFRichTextString("Nick Group"));
    }
    table(
        file(folder, "Judy File." + ending, bytes(workbook)),
        found -> {
          List<String> texts = found.beside().stream().map(BesideText::text).toList();
          String all = String.join("|", texts);
          assertThat(ending.equals("xlsx") || all.contains("Nick Group")).isTrue();
          for (String name :
              List.of(
                  "Ann Title",
                  "Bob Header",
                  "Carol Comment",
                  "Dan Author",
                  "Eve Hidden",
                  "07700 900123",
                  "Frank Veryhidden",
                  "Grace Cover",
                  "Heidi_Name",
                  "Ivan Creator",
                  "Judy File",
                  "Ken Choice",
                  "Lena Choice",
                  "Mona Prompt")) {
            assertThat(all).contains(name);
          }
          assertThat(found.beside())
              .contains(new BesideText("hidden sheet ‘Deep’, row 7", "Frank Veryhidden"));
          assertThat(found.how())
              .contains("hidden columns, read too: C Notes", "hidden rows, read too: 1");
          assertThat(cells(found)).hasSize(2);
        });
  }

  @Test
  void everySheetWithRowsIsATable() throws IOException {
    Workbook workbook = new XSSFWorkbook();
    for (String name : List.of("North", "South")) {
      Sheet sheet = workbook.createSheet(name);
      row(sheet, 0, "Ward", "Count");
      row(sheet, 1, name, 1.0);
    }
    workbook.createSheet("Empty");
    try (Tables tables =
        Tables.in(List.of(file(folder, "a.xlsx", bytes(workbook))), Progress.SILENT)) {
      assertThat(tables.tables()).hasSize(2);
      assertThat(cells(tables.tables().get(1))).containsExactly(List.of("South", "1"));
    }
  }

  /** A workbook written by hand, with what the library does not write. */
  private static byte[] written(String sheet, String... more) throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add("[Content_Types].xml");
    parts.add("<Types/>");
    parts.add("xl/_rels/workbook.xml.rels");
    parts.add(
        "<Relationships><Relationship Id=\"r1\""
            + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
    parts.add("xl/workbook.xml");
    parts.add(
        "<workbook xmlns:r=\"x\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
            + "</workbook>");
    parts.add("xl/worksheets/sheet1.xml");
    parts.add("<worksheet><sheetData>" + sheet + "</sheetData></worksheet>");
    parts.addAll(List.of(more));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.size(); i += 2) {
        out.putNextEntry(new ZipEntry(parts.get(i)));
        out.write(parts.get(i + 1).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String inline(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append("<c t=\"inlineStr\"><is><r><t>").append(cell).append("</t></r></is></c>");
    }
    return row.append("</row>").toString();
  }

  @Test
  void cellsWithoutPlacesAndTextsInTheCellsAreRead() throws IOException {
    String pivot =
        "<d><cacheField name=\"n\"><sharedItems><s v=\"Ken"
            + " Pivot\"/></sharedItems></cacheField></d>";
    String thread = "<T><threadedComment ref=\"B2\"><text>Lea Thread</text></threadedComment></T>";
    byte[] bytes =
        written(
            inline("Ward", "Month") + inline("Abbey", "2026-01"),
            "xl/pivotCache/pivotCacheDefinition1.xml",
            "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>" + pivot,
            "xl/threadedComments/threadedComment1.xml",
            thread);
    table(
        file(folder, "a.xlsx", bytes),
        found -> {
          assertThat(cells(found)).containsExactly(List.of("Abbey", "2026-01"));
          assertThat(found.beside())
              .contains(
                  new BesideText("copy kept by a pivot table", "Ken Pivot"),
                  new BesideText("comment B2", "Lea Thread"));
        });
  }

  @Test
  void whatCannotBeReadIsRefusedAndToldWhy() throws IOException {
    String heading = inline("Ward", "Month") + inline("a", "b");
    assertThat(refusal(file(folder, "1.xlsx", written(heading, "xl/vbaProject.bin", "x"))))
        .isEqualTo("intake.read.macros");
    assertThat(refusal(file(folder, "2.xlsx", written(heading, "xl/workbook.bin", "x"))))
        .isEqualTo("intake.read.binary-workbook");
    assertThat(refusal(file(folder, "3.xlsx", written("<row><c r=\"ZZZ1\"><v>1</v></c></row>"))))
        .isEqualTo("intake.read.too-wide");
    assertThat(refusal(file(folder, "4.xlsx", written(inline("only") + inline("one column")))))
        .isEqualTo("intake.read.no-sheet");
    assertThat(refusal(file(folder, "5.xlsx", written("<row><c>"))))
        .isEqualTo("intake.read.unreadable");
    String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
    assertThat(refusal(file(folder, "6.xlsx", written(heading, "docProps/core.xml", entity))))
        .isEqualTo("intake.read.unreadable");
    String much = "<a>" + " ".repeat(30_000_000) + "</a>";
    assertThat(refusal(file(folder, "7.xlsx", written(heading, "docProps/app.xml", much))))
        .isEqualTo("intake.read.bomb");
  }

  @Test
  void aLockedWorkbookIsRefused() throws Exception {
    Workbook old = new HSSFWorkbook();
    row(old.createSheet("Data"), 0, "a", "b");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] locked;
    try {
      locked = bytes(old);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(refusal(file(folder, "a.xls", locked))).isEqualTo("intake.read.locked");
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("secret");
    ByteArrayOutputStream modern = new ByteArrayOutputStream();
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(system)) {
        out.write(written(inline("a", "b")));
      }
      system.writeFilesystem(modern);
    }
    assertThat(refusal(file(folder, "a.xlsx", modern.toByteArray())))
        .isEqualTo("intake.read.locked");
  }
}
