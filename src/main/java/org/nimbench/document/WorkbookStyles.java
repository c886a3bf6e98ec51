package org.nimbench.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook's cells, each made once. */
final class WorkbookStyles {
  private static final short SIZE = 10;
  private static final short TITLE_SIZE = 13;

  private final XSSFWorkbook book;
  private final Map<String, CellStyle> made = new HashMap<>();

  WorkbookStyles(XSSFWorkbook book) {
    this.book = book;
    book.getFontAt(0).setFontName("Arial");
    book.getFontAt(0).setFontHeightInPoints(SIZE);
  }

  CellStyle plain() {
    return style("plain", SIZE, false, Ink.INK);
  }

  CellStyle title() {
    return style("title", TITLE_SIZE, true, Ink.NAVY);
  }

  CellStyle heading() {
    return style("heading", SIZE, true, Ink.INK);
  }

  CellStyle link() {
    return made.computeIfAbsent(
        "link",
        key -> {
          XSSFFont font = font(SIZE, false, Ink.BLUE);
          font.setUnderline(Font.U_SINGLE);
          return withFont(font);
        });
  }

  CellStyle columnHeading() {
    return made.computeIfAbsent(
        "column",
        key -> {
          CellStyle style = withFont(font(SIZE, true, Ink.NAVY));
          style.setBorderBottom(BorderStyle.MEDIUM);
          style.setWrapText(true);
          return style;
        });
  }

  /** The style of a value; a total is bold under a rule. */
  CellStyle of(PrintedValue value, boolean total) {
    return made.computeIfAbsent(
        value.format() + total,
        key -> {
          CellStyle style = withFont(font(SIZE, total, Ink.INK));
          style.setDataFormat(book.createDataFormat().getFormat(value.format()));
          if (total) {
            style.setBorderTop(BorderStyle.THIN);
          }
          return style;
        });
  }

  private CellStyle style(String name, short size, boolean bold, Ink ink) {
    return made.computeIfAbsent(name, key -> withFont(font(size, bold, ink)));
  }

  private CellStyle withFont(XSSFFont font) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }

  private XSSFFont font(short size, boolean bold, Ink ink) {
    XSSFFont font = book.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    font.setColor(new XSSFColor(java.util.HexFormat.of().parseHex(ink.hex())));
    return font;
  }
}
