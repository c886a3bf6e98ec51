package org.nimbench.intake.reading;

import java.util.regex.Pattern;

/** Whether a row looks like a total or a footnote; what follows it decides whether it is one. */
final class RowLooks {
  private static final Pattern TOTAL =
      Pattern.compile(
          "\\W*(grand\\s+|overall\\s+|sub[\\s-]*)?totals?"
              + "(\\s*[:(=].*|\\s+(for|of|number|count|records|rows|all)\\b.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern NOTE =
      Pattern.compile(
          "(notes?\\b|sources?\\b|footnotes?\\b|[*†‡©(\\[]|\\d{1,2}[.)]\\s|crown copyright"
              + "|prepared by|produced by|printed\\b|end of|data (extracted|supplied|correct)"
              + "|official\\b|disclaimer|n\\.?b\\.?[:\\s]|p\\.?t\\.?o\\b|--|==|__).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int LONGEST_TOTAL = 80;

  private RowLooks() {}

  /** Whether its first cell with text says that it is a sum of others. */
  static boolean isTotal(Row row, int firstFilled) {
    String cell = row.cells().get(firstFilled);
    return cell.length() <= LONGEST_TOTAL
        && mayBeginTotal(cell)
        && TOTAL.matcher(cell.strip()).matches();
  }

  /** Spares nearly every row the pattern. */
  private static boolean mayBeginTotal(String cell) {
    return switch (cell.charAt(0)) {
      case 't', 'T', 'g', 'G', 's', 'S', 'o', 'O' -> true;
      default -> !Character.isLetterOrDigit(cell.charAt(0));
    };
  }

  /** Whether it has so few cells with text, for the width of its table, that it may be a note. */
  static boolean isThin(Row row, int firstFilled, int columns) {
    if (columns < 3) {
      return false;
    }
    int second = Cells.filledFrom(row, firstFilled + 1);
    if (second < 0) {
      return true;
    }
    return columns >= 4 && Cells.filledFrom(row, second + 1) < 0 && isNote(row);
  }

  /** Whether its first cell begins as footnotes do. */
  static boolean isNote(Row row) {
    return NOTE.matcher(row.cell(Math.max(0, Cells.filledFrom(row, 0)))).matches();
  }
}
