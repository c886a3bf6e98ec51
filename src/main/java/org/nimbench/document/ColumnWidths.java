package org.nimbench.document;

import java.util.Arrays;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;

/**
 * How wide the columns of a table are: as wide as they were asked to be, but never so narrow that a
 * word is broken. Word and PDF set them alike.
 */
final class ColumnWidths {
  /** Beside the words of a cell, mm: the gap to the next column, as both writers set it. */
  private static final double GAP = 3;

  private static final double DENSE_GAP = 2;

  /** Beside the words of a cell with a ground, mm, both sides together. */
  private static final double GROUND_GAP = 3;

  /** What a program may measure more than we do, mm. */
  private static final double SPARE = 0.3;

  private static final Colour ANY = new Colour(0, 1);

  private final Block.Table table;
  private final boolean large;

  private ColumnWidths(Block.Table table, boolean large) {
    this.table = table;
    this.large = large;
  }

  /**
   * Shares of the width, all together 1.
   *
   * @param width of the table, mm
   * @param large whether it is printed large
   */
  static double[] of(Block.Table table, double width, boolean large) {
    double[] asked = table.columns().stream().mapToDouble(Block.Column::share).toArray();
    double[] needed = new ColumnWidths(table, large).needed();
    double all = Arrays.stream(asked).sum();
    double least = Arrays.stream(needed).sum();
    for (int i = 0; i < asked.length; i++) {
      asked[i] = asked[i] / all;
      needed[i] = needed[i] / Math.max(width, least);
    }
    return widened(asked, needed);
  }

  /**
   * Gives each column what it needs, and the others the rest by what they asked for.
   *
   * @param needed all together at most 1
   */
  private static double[] widened(double[] asked, double[] needed) {
    boolean[] isFixed = new boolean[asked.length];
    double[] widths = asked.clone();
    boolean changes = true;
    while (changes) {
      changes = false;
      for (int i = 0; i < widths.length; i++) {
        if (!isFixed[i] && widths[i] < needed[i]) {
          isFixed[i] = true;
          changes = true;
        }
      }
      double left = 1;
      double wanted = 0;
      for (int i = 0; i < widths.length; i++) {
        left -= isFixed[i] ? needed[i] : 0;
        wanted += isFixed[i] ? 0 : asked[i];
      }
      for (int i = 0; i < widths.length; i++) {
        widths[i] = isFixed[i] ? needed[i] : asked[i] * left / wanted;
      }
    }
    return widths;
  }

  /** The least width of each column, mm. */
  private double[] needed() {
    double[] needed = new double[table.columns().size()];
    TextStyle heading = TextStyle.bold(size(Style.TABLE_HEADING), ANY);
    for (int i = 0; i < needed.length; i++) {
      double words = longestWord(table.columns().get(i).heading(), heading);
      boolean isGrounded = false;
      for (int row = 0; row < table.rows().size(); row++) {
        CellLook look = table.look(row, i);
        isGrounded |= look.ground() != Ground.NONE;
        words = Math.max(words, longestWord(table.rows().get(row).get(i), cell(row, look)));
      }
      needed[i] = words + beside(i, isGrounded) + SPARE;
    }
    return needed;
  }

  private double beside(int column, boolean isGrounded) {
    double gap = TableSize.isDense(table) ? DENSE_GAP : GAP;
    if (isGrounded) {
      return Math.max(gap, GROUND_GAP);
    }
    return column == table.columns().size() - 1 ? 0 : gap;
  }

  private TextStyle cell(int row, CellLook look) {
    double size = size(TableSize.textStyle(table));
    boolean isTotal = table.totalRow() && row == table.rows().size() - 1;
    return isTotal || look.strong() ? TextStyle.bold(size, ANY) : TextStyle.regular(size, ANY);
  }

  private double size(Style style) {
    return LargePrint.size(style, large);
  }

  /** Lines break at blanks and after hyphens. */
  private static double longestWord(String words, TextStyle style) {
    double longest = 0;
    for (String word : words.split("\\s+|(?<=-)")) {
      longest = Math.max(longest, Typeface.width(word, style));
    }
    return longest;
  }
}
