package org.nimbench.products;

import java.util.List;

/** How wide the columns of rows are: as the template says, the rest by what stands in them. */
final class RowWidths {
  private static final int NARROWEST = 7;
  private static final int WIDEST = 42;
  private static final int BETWEEN = 3;

  private RowWidths() {}

  /** Shares of the width, all together 1. */
  static double[] of(List<RowTable.Column> columns, List<List<String>> rows) {
    double[] widths = new double[columns.size()];
    double said = 0;
    double letters = 0;
    for (int i = 0; i < widths.length; i++) {
      said += columns.get(i).width();
      widths[i] = columns.get(i).width() > 0 ? 0 : letters(columns.get(i).heading(), rows, i);
      letters += widths[i];
    }
    double rest = Math.max(0, 1 - said);
    double all = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = columns.get(i).width() > 0 ? columns.get(i).width() : widths[i] * rest / letters;
      all += widths[i];
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] /= all;
    }
    return widths;
  }

  private static int letters(String heading, List<List<String>> rows, int column) {
    int longest = heading.length();
    for (List<String> row : rows) {
      longest = Math.max(longest, row.get(column).length());
    }
    return Math.max(NARROWEST, Math.min(WIDEST, longest)) + BETWEEN;
  }
}
