package org.nimbench.document;

import java.util.List;
import java.util.Locale;

/** Writes a table into a page description. */
final class XhtmlTable {
  private final Block.Table table;
  private final Markup out;

  private XhtmlTable(Block.Table table, Markup out) {
    this.table = table;
    this.out = out;
  }

  /**
   * Writes it.
   *
   * @param shares of the width, one for each column
   */
  static void write(Block.Table table, double[] shares, String classes, Markup out) {
    new XhtmlTable(table, out).write(shares, classes);
  }

  private void write(double[] shares, String classes) {
    boolean dense = TableSize.isDense(table);
    out.open("table", "class", classes + (dense ? " dense" : ""));
    for (double share : shares) {
      out.empty("col", "style", String.format(Locale.ROOT, "width:%.3f%%", share * 100));
    }
    headings();
    out.open("tbody");
    for (int row = 0; row < table.rows().size(); row++) {
      row(row);
    }
    out.close().close();
  }

  private void headings() {
    ColumnHeads heads = ColumnHeads.of(table);
    out.open("thead").open("tr");
    for (ColumnHeads.Head head : heads.upper()) {
      String classes = Style.TABLE_HEADING.cssClass() + place(head.column() + head.span() - 1);
      if (head.group()) {
        String span = String.valueOf(head.span());
        String spread = classes + " group";
        out.leaf("th", head.words(), "scope", "colgroup", "colspan", span, "class", spread);
      } else {
        String rows = heads.hasGroups() ? "2" : "1";
        out.leaf("th", head.words(), "scope", "col", "rowspan", rows, "class", classes);
      }
    }
    out.close();
    if (heads.hasGroups()) {
      out.open("tr");
      for (ColumnHeads.Head head : heads.lower()) {
        String classes = Style.TABLE_HEADING.cssClass() + place(head.column());
        out.leaf("th", head.words(), "scope", "col", "class", classes);
      }
      out.close();
    }
    out.close();
  }

  private void row(int row) {
    boolean total = table.totalRow() && row == table.rows().size() - 1;
    String classes = (table.noticed().contains(row) ? "noticed " : "") + (total ? "total" : "");
    out.open("tr", "class", classes.strip());
    List<String> cells = table.rows().get(row);
    for (int column = 0; column < cells.size(); column++) {
      CellLook look = table.look(row, column);
      String cell = TableSize.textStyle(table).cssClass() + place(column) + classes(look);
      if (column == 0) {
        out.open("th", "scope", "row", "class", cell);
      } else {
        out.open("td", "class", cell);
      }
      words(cells.get(column), look);
      out.close();
    }
    out.close();
  }

  private void words(String words, CellLook look) {
    if (look.below().isEmpty()) {
      out.text(words);
    } else {
      out.leaf("span", words).empty("br");
      out.leaf("span", look.below(), "class", "below");
    }
  }

  private static String classes(CellLook look) {
    String ground = look.ground() == Ground.NONE ? "" : " ground " + look.ground().cssClass();
    String tone = look.tone() == Tone.PLAIN ? "" : " " + look.tone().cssClass();
    return ground + tone + (look.strong() ? " strong" : "");
  }

  private String place(int column) {
    String end =
        switch (table.columns().get(column).align()) {
          case START -> "";
          case MIDDLE -> " middle";
          case END -> " end";
        };
    return column == table.columns().size() - 1 ? end + " last" : end;
  }
}
