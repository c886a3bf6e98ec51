package org.nimbench.document;

import java.util.List;

/** Writes a table into a Word file. */
final class WordTable {
  private final Block.Table table;
  private final Markup out;
  private final WordRuns runs;
  private final int[] widths;

  private WordTable(Block.Table table, Markup out, WordRuns runs) {
    this.table = table;
    this.out = out;
    this.runs = runs;
    this.widths = widths(table);
  }

  static void write(Block.Table table, boolean newPage, WordBody body) {
    new WordTable(table, body.out(), body.runs()).write(newPage);
  }

  /** Widths in twips whose sum is the text's width, whatever the rounding. */
  private static int[] widths(Block.Table table) {
    int[] widths = new int[table.columns().size()];
    double shares = 0;
    int edge = 0;
    double all = table.columns().stream().mapToDouble(Block.Column::share).sum();
    for (int i = 0; i < widths.length; i++) {
      shares += table.columns().get(i).share() / all;
      int next = Sheet.twips(Sheet.TEXT_WIDTH * shares);
      widths[i] = next - edge;
      edge = next;
    }
    return widths;
  }

  private void write(boolean newPage) {
    out.open("w:tbl");
    properties();
    out.open("w:tblGrid");
    for (int width : widths) {
      out.empty("w:gridCol", "w:w", String.valueOf(width));
    }
    out.close();
    headings(newPage);
    for (int row = 0; row < table.rows().size(); row++) {
      row(row);
    }
    out.close();
  }

  private void properties() {
    out.open("w:tblPr");
    out.empty("w:tblStyle", "w:val", WordStyles.TABLE);
    String width = String.valueOf(Sheet.twips(Sheet.TEXT_WIDTH));
    out.empty("w:tblW", "w:w", width, "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed");
    if (XhtmlTable.isDense(table)) {
      out.open("w:tblCellMar");
      out.empty("w:top", "w:w", "40", "w:type", "dxa");
      out.empty("w:bottom", "w:w", "40", "w:type", "dxa");
      out.close();
    }
    String total = table.totalRow() ? "1" : "0";
    out.empty(
        "w:tblLook",
        "w:val",
        table.totalRow() ? "06E0" : "06A0",
        "w:firstRow",
        "1",
        "w:lastRow",
        total,
        "w:firstColumn",
        "1",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    String caption = table.caption().isEmpty() ? table.alternativeText() : table.caption();
    out.empty("w:tblCaption", "w:val", caption);
    out.empty("w:tblDescription", "w:val", table.alternativeText());
    out.close();
  }

  private void headings(boolean newPage) {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (int column = 0; column < widths.length; column++) {
      cell(column, "bottom", false);
      WordParagraph.of(Style.TABLE_HEADING)
          .newPage(newPage && column == 0)
          .alignEnd(endAligned(column))
          .open(out);
      runs.words(table.columns().get(column).heading());
      out.close().close();
    }
    out.close();
  }

  private void row(int row) {
    int last = table.rows().size() - 1;
    boolean total = table.totalRow() && row == last;
    boolean keep =
        row == 0 || row == last && !table.stamp().isEmpty() || row == last - 1 && table.totalRow();
    out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    List<String> cells = table.rows().get(row);
    for (int column = 0; column < cells.size(); column++) {
      cell(column, "top", table.noticed().contains(row));
      WordParagraph.of(XhtmlTable.textStyle(table))
          .keepNext(keep)
          .alignEnd(endAligned(column))
          .open(out);
      runs.words(cells.get(column), total ? WordCharacter.STRONG : null);
      out.close().close();
    }
    out.close();
  }

  private boolean endAligned(int column) {
    return table.columns().get(column).align() == Block.Align.END;
  }

  private void cell(int column, String vertical, boolean noticed) {
    out.open("w:tc").open("w:tcPr");
    out.empty("w:tcW", "w:w", String.valueOf(widths[column]), "w:type", "dxa");
    if (noticed) {
      out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Ink.TINT.hex());
    }
    if (column == widths.length - 1) {
      out.open("w:tcMar").empty("w:right", "w:w", "0", "w:type", "dxa").close();
    }
    out.empty("w:vAlign", "w:val", vertical);
    out.close();
  }
}
