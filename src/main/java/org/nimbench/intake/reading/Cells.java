package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What can be said of the looks of cells and rows. */
final class Cells {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern DIGITS_LEAD = Pattern.compile("[-+(£$€]?\\s*\\d.*", Pattern.DOTALL);
  private static final char END_OF_FILE_MARK = 0x1A;

  private Cells() {}

  /** The index of the first cell with text from an index on; -1 where there is none. */
  static int filledFrom(Row row, int from) {
    List<String> cells = row.cells();
    for (int i = from; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!cell.isEmpty() && !cell.isBlank() && !isEndMark(cell)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEndMark(String cell) {
    return cell.length() == 1 && cell.charAt(0) == END_OF_FILE_MARK;
  }

  static boolean isBlank(Row row) {
    return filledFrom(row, 0) < 0;
  }

  /** How many cells have text. */
  static int filled(Row row) {
    int count = 0;
    for (int i = filledFrom(row, 0); i >= 0; i = filledFrom(row, i + 1)) {
      count++;
    }
    return count;
  }

  /** One past the last cell with text. */
  static int width(Row row) {
    int width = 0;
    for (int i = filledFrom(row, 0); i >= 0; i = filledFrom(row, i + 1)) {
      width = i + 1;
    }
    return width;
  }

  /** How much a cell looks like a heading: 1 for words, a little less for a year, 0 for a value. */
  static double headingLikeness(Row row, int column) {
    String cell = row.cell(column);
    if (YEAR.matcher(cell).matches()) {
      return 0.75;
    }
    boolean isWords =
        row.kind(column) == CellKind.TEXT
            && cell.length() <= 120
            && !isLikeNumber(cell)
            && cell.chars().anyMatch(Character::isLetter)
            && !cell.equalsIgnoreCase("null");
    return isWords ? 1 : 0;
  }

  /** Whether a cell is a number, a date or anything else that begins like one. */
  static boolean isValue(Row row, int column) {
    CellKind kind = row.kind(column);
    return kind != CellKind.EMPTY && (kind != CellKind.TEXT || isLikeNumber(row.cell(column)));
  }

  /** Whether a text begins with a digit and has few letters: a number, a date, a code. */
  private static boolean isLikeNumber(String cell) {
    return DIGITS_LEAD.matcher(cell).matches()
        && cell.chars().filter(Character::isLetter).count() * 2 < cell.length();
  }

  /** The cells with text, each as text that stands beside the table. */
  static List<BesideText> beside(Row row, String where) {
    List<BesideText> texts = new ArrayList<>();
    for (int i = filledFrom(row, 0); i >= 0; i = filledFrom(row, i + 1)) {
      texts.add(new BesideText(where, row.cell(i)));
    }
    return texts;
  }

  /** The letters of a column, as a spreadsheet names it: A, B … Z, AA. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }
}
