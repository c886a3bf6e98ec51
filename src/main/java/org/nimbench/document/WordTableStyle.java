package org.nimbench.document;

/**
 * Writes the style of tables: hairlines between rows, a navy rule under headings and over totals.
 */
final class WordTableStyle {
  private WordTableStyle() {}

  static void write(Markup out) {
    out.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", WordStyles.TABLE);
    out.empty("w:name", "w:val", "Report table");
    out.empty("w:basedOn", "w:val", "TableNormal");
    out.empty("w:uiPriority", "w:val", "59").empty("w:qFormat");
    out.open("w:tblPr");
    out.open("w:tblBorders");
    line(out, "w:bottom", 4, Ink.HAIRLINE);
    line(out, "w:insideH", 4, Ink.HAIRLINE);
    out.close();
    out.open("w:tblCellMar");
    margin(out, "w:top", 64);
    margin(out, "w:left", 0);
    margin(out, "w:bottom", 64);
    margin(out, "w:right", Sheet.twips(Sheet.CELL_GAP));
    out.close().close();
    out.open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
    line(out, "w:bottom", 8, Ink.NAVY);
    out.close().close().close();
    out.open("w:tblStylePr", "w:type", "lastRow").open("w:tcPr").open("w:tcBorders");
    line(out, "w:top", 8, Ink.NAVY);
    out.empty("w:bottom", "w:val", "nil");
    out.close().close().close().close();
  }

  /** One edge of a cell or table. */
  static void line(Markup out, String edge, int eighths, Ink ink) {
    out.empty(
        edge,
        "w:val",
        "single",
        "w:sz",
        String.valueOf(eighths),
        "w:space",
        "0",
        "w:color",
        ink.hex());
  }

  private static void margin(Markup out, String edge, int twips) {
    out.empty(edge, "w:w", String.valueOf(twips), "w:type", "dxa");
  }
}
