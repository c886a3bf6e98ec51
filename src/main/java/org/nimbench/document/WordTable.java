package org.nimbench.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table into a Word file. */
final class WordTable {
  /** Space between the edge of a ground and its words, twips: 1.5 mm. */
  private static final String GROUND_GAP = "85";

  /** Space beside the words of a dense table, twips: 2 mm. */
  private static final String DENSE_GAP = "113";

  private final Block.Table table;
  private final Markup out;
  private final WordRuns runs;
  private final ColumnHeads heads;
  private final double width;
  private final int[] widths;

  private WordTable(Block.Table table, double width, boolean large, Markup out, WordRuns runs) {
    this.table = table;
    this.width = width;
    this.out = out;
    this.runs = runs;
    this.heads = ColumnHeads.of(table);
    this.widths = widths(ColumnWidths.of(table, width, large), width);
  }

  static void write(Block.Table table, boolean newPage, WordBody body) {
    new WordTable(table, body.width(), body.isLarge(), body.out(), body.runs()).write(newPage);
  }

  /** Widths in twips whose sum is the text's width, whatever the rounding. */
  static int[] widths(double[] shares, double width) {
    int[] widths = new int[shares.length];
    double share = 0;
    int edge = 0;
    double all = Arrays.stream(shares).sum();
    for (int i = 0; i < widths.length; i++) {
      share += shares[i] / all;
      int next = Sheet.twips(width * share);
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
    out.empty("w:tblW", "w:w", String.valueOf(Sheet.twips(width)), "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed");
    if (TableSize.isDense(table)) {
      out.open("w:tblCellMar");
      out.empty("w:top", "w:w", "40", "w:type", "dxa");
      out.empty("w:bottom", "w:w", "40", "w:type", "dxa");
      out.empty("w:right", "w:w", DENSE_GAP, "w:type", "dxa");
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
    headingRow();
    for (ColumnHeads.Head head : heads.upper()) {
      String merge = heads.hasGroups() && !head.group() ? "restart" : "";
      heading(head, merge, newPage && head.column() == 0);
    }
    out.close();
    if (heads.hasGroups()) {
      headingRow();
      for (int column = 0; column < widths.length; column++) {
        lower(column);
      }
      out.close();
    }
  }

  private void headingRow() {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
  }

  /** A heading in the second row, or the lower part of one that reaches down from the first. */
  private void lower(int column) {
    boolean grouped = !table.columns().get(column).group().isEmpty();
    String words = grouped ? table.columns().get(column).heading() : "";
    heading(new ColumnHeads.Head(words, column, 1, false), grouped ? "" : "continue", false);
  }

  private void heading(ColumnHeads.Head head, String merge, boolean newPage) {
    out.open("w:tc").open("w:tcPr");
    int span = 0;
    for (int column = head.column(); column < head.column() + head.span(); column++) {
      span += widths[column];
    }
    out.empty("w:tcW", "w:w", String.valueOf(span), "w:type", "dxa");
    if (head.span() > 1) {
      out.empty("w:gridSpan", "w:val", String.valueOf(head.span()));
    }
    if (!merge.isEmpty()) {
      out.empty("w:vMerge", "w:val", merge);
    }
    if (heads.hasGroups()) {
      out.open("w:tcBorders");
      WordTableStyle.line(
          out, "w:bottom", head.group() ? 4 : 8, head.group() ? Ink.SECTION : Ink.NAVY);
      out.close();
    }
    int last = head.column() + head.span() - 1;
    end(last);
    out.empty("w:vAlign", "w:val", "bottom").close();
    WordParagraph.of(Style.TABLE_HEADING).newPage(newPage).align(align(last)).open(out);
    if (!head.words().isEmpty()) {
      runs.words(head.words());
    }
    out.close().close();
  }

  private void row(int row) {
    int last = table.rows().size() - 1;
    boolean total = table.totalRow() && row == last;
    boolean keep =
        row == 0
            || row == last && !table.stamp().isEmpty()
            || row == last - 1 && table.totalRow()
            || row < last && TableSize.staysTogether(table);
    out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    List<String> cells = table.rows().get(row);
    for (int column = 0; column < cells.size(); column++) {
      CellLook look = table.look(row, column);
      cell(column, look.ground(), table.noticed().contains(row));
      WordParagraph.of(TableSize.textStyle(table)).keepNext(keep).align(align(column)).open(out);
      runs.words(cells.get(column), letters(look, total));
      out.close();
      if (!look.below().isEmpty()) {
        WordParagraph.of(Style.TABLE_DETAIL).keepNext(keep).align(align(column)).open(out);
        runs.words(look.below());
        out.close();
      }
      out.close();
    }
    out.close();
  }

  private static @Nullable WordCharacter letters(CellLook look, boolean total) {
    if (look.tone() != Tone.PLAIN) {
      return WordCharacter.of(look.tone());
    }
    return total || look.strong() ? WordCharacter.STRONG : null;
  }

  private Block.Align align(int column) {
    return table.columns().get(column).align();
  }

  private void cell(int column, Ground ground, boolean noticed) {
    out.open("w:tc").open("w:tcPr");
    out.empty("w:tcW", "w:w", String.valueOf(widths[column]), "w:type", "dxa");
    boolean grounded = ground != Ground.NONE;
    if (noticed || grounded) {
      String fill = grounded ? ground.hex() : Ink.TINT.hex();
      out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
    }
    if (grounded) {
      out.open("w:tcMar").empty("w:left", "w:w", GROUND_GAP, "w:type", "dxa");
      out.empty("w:right", "w:w", GROUND_GAP, "w:type", "dxa").close();
    } else {
      end(column);
    }
    out.empty("w:vAlign", "w:val", "top");
    out.close();
  }

  private void end(int column) {
    if (column == widths.length - 1) {
      out.open("w:tcMar").empty("w:right", "w:w", "0", "w:type", "dxa").close();
    }
  }
}
