package org.nimbench.document;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nimbench.kernel.Words;

/** Writes the sheets of a workbook. */
final class WorkbookSheets {
  private static final int CHARACTER = 256;
  private static final int WIDEST = 60;
  private static final int NARROWEST = 10;

  private final XSSFWorkbook book;
  private final Document document;
  private final WorkbookStyles styles;

  WorkbookSheets(XSSFWorkbook book, Document document) {
    this.book = book;
    this.document = document;
    this.styles = new WorkbookStyles(book);
  }

  /** The first sheet: what the workbook is and where its tables stand. */
  void contents(List<WorkbookWriter.Part> parts) {
    Sheet sheet = sheet(Words.text("document.workbook.contents"));
    words(sheet, 0, document.title(), styles.title());
    words(sheet, 1, document.subtitle(), styles.plain());
    Document.Furniture furniture = document.furniture();
    words(sheet, 2, furniture.marking().toUpperCase(java.util.Locale.UK), styles.heading());
    words(sheet, 3, furniture.organisation() + " · " + furniture.release(), styles.plain());
    int row = 5;
    for (WorkbookWriter.Part part : parts) {
      link(words(sheet, row, part.label(), styles.link()), part.label());
      cell(sheet, row, 1, part.caption(), styles.plain());
      row++;
    }
    sheet.setColumnWidth(0, 14 * CHARACTER);
    sheet.setColumnWidth(1, WIDEST * CHARACTER);
  }

  /** The sheet of one table. */
  void part(WorkbookWriter.Part part) {
    Sheet sheet = sheet(part.label());
    words(sheet, 0, part.label() + "  " + part.caption(), styles.title());
    int row = 1;
    if (!part.subtitle().isEmpty()) {
      words(sheet, row++, part.subtitle(), styles.plain());
    }
    String marking = document.furniture().marking().toUpperCase(java.util.Locale.UK);
    words(sheet, row++, marking, styles.heading());
    for (Block.Labelled line : part.table().stamp()) {
      words(sheet, row, line.label(), styles.heading());
      cell(sheet, row++, 1, line.words(), styles.plain());
    }
    String contents = Words.text("document.workbook.contents");
    link(words(sheet, row++, contents, styles.link()), contents);
    table(sheet, row + 1, part.table());
  }

  private void table(Sheet sheet, int first, Block.Table table) {
    int columns = table.columns().size();
    for (int column = 0; column < columns; column++) {
      Block.Column its = table.columns().get(column);
      String heading = (its.group() + " " + its.heading()).strip();
      cell(sheet, first, column, heading, styles.columnHeading());
      int width = Math.max(NARROWEST, heading.length() + 2);
      for (List<String> row : table.rows()) {
        width = Math.max(width, Math.min(WIDEST, row.get(column).length() + 2));
      }
      sheet.setColumnWidth(column, width * CHARACTER);
    }
    for (int i = 0; i < table.rows().size(); i++) {
      boolean total = table.totalRow() && i == table.rows().size() - 1;
      for (int column = 0; column < columns; column++) {
        value(sheet, first + 1 + i, column, table.rows().get(i).get(column), total);
      }
    }
    int last = first + table.rows().size() - (table.totalRow() ? 1 : 0);
    sheet.setAutoFilter(new CellRangeAddress(first, last, 0, columns - 1));
    sheet.createFreezePane(0, first + 1);
  }

  private void value(Sheet sheet, int row, int column, String printed, boolean total) {
    PrintedValue value = PrintedValue.of(printed);
    Cell cell = cell(sheet, row, column, "", styles.of(value, total));
    switch (value.kind()) {
      case MONTH, DATE -> cell.setCellValue(value.day());
      case NUMBER, SHARE -> cell.setCellValue(value.number());
      case WORDS -> cell.setCellValue(printed);
    }
  }

  private Sheet sheet(String name) {
    Sheet sheet = book.createSheet(name);
    sheet.setPrintGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
    String marking = document.furniture().marking().toUpperCase(java.util.Locale.UK);
    sheet.getHeader().setCenter(marking);
    sheet.getFooter().setCenter(marking);
    return sheet;
  }

  private Cell words(
      Sheet sheet, int row, String words, org.apache.poi.ss.usermodel.CellStyle style) {
    return cell(sheet, row, 0, words, style);
  }

  private Cell cell(
      Sheet sheet, int row, int column, String words, org.apache.poi.ss.usermodel.CellStyle style) {
    Row its = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = its.createCell(column);
    cell.setCellValue(words);
    cell.setCellStyle(style);
    return cell;
  }

  private void link(Cell cell, String sheet) {
    Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet + "'!A1");
    cell.setHyperlink(link);
  }
}
