package org.nimbench.document;

import java.util.List;

/** How large a table is, and what follows from it; Word and PDF set tables alike. */
final class TableSize {
  private static final int MANY_COLUMNS = 7;
  private static final int MANY_ROWS = 9;

  /** Rows and lines of the longest table that is moved to the next page rather than parted. */
  private static final int MOST_ROWS = 12;

  private static final int MOST_LINES = 20;

  /** Letters of a line as wide as the page, about. */
  private static final double LETTERS = 95;

  private TableSize() {}

  /** Whether a table has so many columns or rows that it is set smaller. */
  static boolean isDense(Block.Table table) {
    return table.columns().size() > MANY_COLUMNS || table.rows().size() > MANY_ROWS;
  }

  /** The style of a table's cells. */
  static Style textStyle(Block.Table table) {
    return isDense(table) ? Style.TABLE_TEXT_SMALL : Style.TABLE_TEXT;
  }

  /** Whether it is so short that it stands on one page with its caption and stamp. */
  static boolean staysTogether(Block.Table table) {
    return table.rows().size() <= MOST_ROWS
        && table.rows().stream().mapToDouble(row -> lines(table, row)).sum() <= MOST_LINES;
  }

  /** About how many lines a row takes. */
  private static double lines(Block.Table table, List<String> row) {
    double most = 1;
    for (int i = 0; i < row.size(); i++) {
      most = Math.max(most, row.get(i).length() / (LETTERS * table.columns().get(i).share()));
    }
    return Math.ceil(most);
  }
}
