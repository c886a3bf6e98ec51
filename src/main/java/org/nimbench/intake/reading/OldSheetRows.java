package org.nimbench.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an .xls workbook. */
final class OldSheetRows implements NotedRows {
  private final SourceFile file;
  private final HSSFWorkbook workbook;
  private final HSSFSheet sheet;
  private final SheetNotes notes = new SheetNotes();
  private final boolean since1904;
  private int next;

  private OldSheetRows(SourceFile file, HSSFWorkbook workbook, int index) {
    this.file = file;
    this.workbook = workbook;
    sheet = workbook.getSheetAt(index);
    since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    next = Math.max(0, sheet.getFirstRowNum());
    for (int i = 0; i <= 255; i++) {
      if (sheet.isColumnHidden(i)) {
        notes.hiddenColumns(i, i);
      }
    }
    for (int i = 0; i < sheet.getNumMergedRegions(); i++) {
      notes.merged();
    }
    noteEdges();
  }

  private void noteEdges() {
    notes.text(sheet.getHeader().getLeft());
    notes.text(sheet.getHeader().getCenter());
    notes.text(sheet.getHeader().getRight());
    notes.text(sheet.getFooter().getLeft());
    notes.text(sheet.getFooter().getCenter());
    notes.text(sheet.getFooter().getRight());
  }

  static OldSheetRows open(SourceFile file, int index) {
    return told(
        file,
        () -> {
          HSSFWorkbook workbook = Compound.workbook(file);
          return new OldSheetRows(file, workbook, index);
        });
  }

  private static <T> T told(SourceFile file, Compound.Doing<T> doing) {
    try {
      return Compound.guarded(doing);
    } catch (UnreadableFile e) {
      throw e.refusal(file.name());
    } catch (IOException e) {
      throw new UnreadableFile("intake.read.unreadable").refusal(file.name(), e);
    }
  }

  @Override
  public SheetNotes notes() {
    return notes;
  }

  @Override
  public @Nullable Row next() {
    while (next <= sheet.getLastRowNum()) {
      org.apache.poi.ss.usermodel.Row row = sheet.getRow(next++);
      if (row != null) {
        return told(file, () -> row(row));
      }
    }
    return null;
  }

  private Row row(org.apache.poi.ss.usermodel.Row row) {
    if (row.getZeroHeight()) {
      notes.hiddenRow();
    }
    List<String> texts = new ArrayList<>();
    List<CellKind> kinds = new ArrayList<>();
    for (Cell cell : row) {
      while (texts.size() <= cell.getColumnIndex()) {
        texts.add("");
        kinds.add(CellKind.EMPTY);
      }
      set(cell, texts, kinds);
    }
    return new Row(row.getRowNum() + 1L, Unseen.without(texts), kinds);
  }

  private void set(Cell cell, List<String> texts, List<CellKind> kinds) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      notes.formula();
      type = cell.getCachedFormulaResultType();
    }
    SheetNumber value =
        switch (type) {
          case NUMERIC -> number(cell);
          case STRING -> new SheetNumber(cell.getStringCellValue(), CellKind.TEXT);
          case BOOLEAN ->
              new SheetNumber(cell.getBooleanCellValue() ? "TRUE" : "FALSE", CellKind.TRUTH);
          case ERROR -> fault(cell);
          default -> new SheetNumber("", CellKind.EMPTY);
        };
    texts.set(cell.getColumnIndex(), value.text());
    kinds.set(cell.getColumnIndex(), value.text().isEmpty() ? CellKind.EMPTY : value.kind());
  }

  private SheetNumber number(Cell cell) {
    String code = cell.getCellStyle().getDataFormatString();
    SheetForm form = SheetForm.of(cell.getCellStyle().getDataFormat(), code == null ? "" : code);
    return SheetNumber.of(cell.getNumericCellValue(), form, since1904);
  }

  private SheetNumber fault(Cell cell) {
    notes.fault();
    byte code = cell.getErrorCellValue();
    String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    return new SheetNumber(text, CellKind.FAULT);
  }

  @Override
  public long bytesRead() {
    int last = Math.max(1, sheet.getLastRowNum());
    return file.size() * Math.min(next, last) / last;
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UnreadableFile("intake.read.unreadable").refusal(file.name(), e);
    }
  }
}
