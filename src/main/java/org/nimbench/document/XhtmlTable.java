package org.nimbench.document;

import java.util.List;
import java.util.Locale;

/** Writes a table into a page description. */
final class XhtmlTable {
  private static final int MANY_COLUMNS = 7;

  private final Block.Table table;
  private final Markup out;

  private XhtmlTable(Block.Table table, Markup out) {
    this.table = table;
    this.out = out;
  }

  static void write(Block.Table table, String classes, Markup out) {
    new XhtmlTable(table, out).write(classes);
  }

  private void write(String classes) {
    boolean dense = isDense(table);
    out.open("table", "class", classes + (dense ? " dense" : ""));
    for (Block.Column column : table.columns()) {
      String width = String.format(Locale.ROOT, "width:%.3f%%", column.share() * 100);
      out.empty("col", "style", width);
    }
    headings();
    out.open("tbody");
    for (int row = 0; row < table.rows().size(); row++) {
      row(row);
    }
    out.close().close();
  }

  /** Whether a table has so many columns that it is set smaller. */
  static boolean isDense(Block.Table table) {
    return table.columns().size() > MANY_COLUMNS;
  }

  /** The style of a table's cells. */
  static Style textStyle(Block.Table table) {
    return isDense(table) ? Style.TABLE_TEXT_SMALL : Style.TABLE_TEXT;
  }

  private void headings() {
    out.open("thead").open("tr");
    for (int column = 0; column < table.columns().size(); column++) {
      String heading = table.columns().get(column).heading();
      String classes = Style.TABLE_HEADING.cssClass() + place(column);
      out.leaf("th", heading, "scope", "col", "class", classes);
    }
    out.close().close();
  }

  private void row(int row) {
    boolean total = table.totalRow() && row == table.rows().size() - 1;
    String classes = (table.noticed().contains(row) ? "noticed " : "") + (total ? "total" : "");
    out.open("tr", "class", classes.strip());
    List<String> cells = table.rows().get(row);
    for (int column = 0; column < cells.size(); column++) {
      String cell = textStyle(table).cssClass() + place(column);
      if (column == 0) {
        out.leaf("th", cells.get(column), "scope", "row", "class", cell);
      } else {
        out.leaf("td", cells.get(column), "class", cell);
      }
    }
    out.close();
  }

  private String place(int column) {
    String end = table.columns().get(column).align() == Block.Align.END ? " end" : "";
    return column == table.columns().size() - 1 ? end + " last" : end;
  }
}
