package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nimbench.kernel.Words;

/**
 * Which row is the heading: the one of the first twenty that is filled widest, with different
 * words, known ones best of all, above columns of values.
 */
final class HeadingFinder {
  /** How many rows with text must be at hand, if the table has as many. */
  static final int ROWS = 40;

  private static final int CANDIDATES = 20;
  private static final int ROWS_BELOW = 10;
  private static final double FILL = 3;
  private static final double WORDS = 2;
  private static final double DISTINCT = 1;
  private static final double KNOWN = 3;
  private static final double CONTRAST = 2;
  private static final double LATER = 0.08;
  private static final double FEWEST_WORDS = 0.5;
  private static final int SEQUENCE = 3;

  private final List<Row> rows;
  private final HeadingScore score;
  private final int width;

  /**
   * @param rows the first rows with text, blank ones left out
   */
  HeadingFinder(List<Row> rows, HeadingScore score) {
    this.rows = rows;
    this.score = score;
    this.width = commonWidth();
  }

  private int commonWidth() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Row row : rows) {
      counts.merge(Cells.width(row), 1, Integer::sum);
    }
    int most = counts.isEmpty() ? 0 : Collections.max(counts.values());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(0);
  }

  /** How many columns most rows have. */
  int width() {
    return width;
  }

  Heading find() {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < Math.min(rows.size(), CANDIDATES); i++) {
      double points = isCandidate(rows.get(i)) ? points(i) - LATER * i : Double.NEGATIVE_INFINITY;
      if (points > most) {
        most = points;
        best = i;
      }
    }
    return best < 0 ? none() : joined(best);
  }

  private boolean isCandidate(Row row) {
    int filled = Cells.filled(row);
    boolean isWide = filled >= 2 || width < 2;
    return isWide && (words(row) / filled >= FEWEST_WORDS || score.known(row.cells()) > 0);
  }

  /** How many headings a row seems to have; whole numbers in sequence, such as ages, are some. */
  private static double words(Row row) {
    double words = 0;
    int sequence = 0;
    for (int i = Cells.filledFrom(row, 0); i >= 0; i = Cells.filledFrom(row, i + 1)) {
      double likeness = Cells.headingLikeness(row, i);
      words += likeness;
      sequence += likeness == 0 && follows(row.cell(i), row.cell(i + 1)) ? 1 : 0;
    }
    return words + (sequence < SEQUENCE ? 0 : sequence);
  }

  private static boolean follows(String number, String next) {
    boolean areShort = number.matches("\\d{1,6}") && next.matches("\\d{1,6}");
    return areShort && Integer.parseInt(next) == Integer.parseInt(number) + 1;
  }

  private double points(int index) {
    Row row = rows.get(index);
    double filled = Cells.filled(row);
    Set<String> distinct = new HashSet<>();
    List<String> stripped = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      stripped.add(row.cell(i));
      distinct.add(row.cell(i));
    }
    distinct.remove("");
    return FILL * Math.min(1, filled / Math.max(1, width))
        + WORDS * words(row) / filled
        + DISTINCT * distinct.size() / filled
        + KNOWN * score.known(stripped) / filled
        + CONTRAST * contrast(index);
  }

  /** Which share of the columns has words here and mostly values in the rows below. */
  private double contrast(int index) {
    Row row = rows.get(index);
    double contrasting = 0;
    double columns = 0;
    for (int i = Cells.filledFrom(row, 0); i >= 0; i = Cells.filledFrom(row, i + 1)) {
      columns++;
      boolean isHeading =
          Cells.headingLikeness(row, i) > 0 || follows(row.cell(i), row.cell(i + 1));
      if (isHeading && valuesBelow(index, i)) {
        contrasting++;
      }
    }
    return contrasting / columns;
  }

  private boolean valuesBelow(int index, int column) {
    int values = 0;
    int filled = 0;
    for (Row below : rows.subList(index + 1, Math.min(rows.size(), index + 1 + ROWS_BELOW))) {
      filled += below.cell(column).isEmpty() ? 0 : 1;
      values += Cells.isValue(below, column) ? 1 : 0;
    }
    return values * 2 > filled;
  }

  private Heading none() {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(Words.text("intake.how.column", Cells.letters(i)));
    }
    return new Heading(cells, 0, 0, List.of());
  }

  private Heading joined(int best) {
    if (best > 0 && isGroupRow(best - 1, best)) {
      return heading(best - 1, best);
    }
    if (best + 1 < rows.size() && isGroupRow(best, best + 1) && isHeadingBelow(best + 1)) {
      return heading(best, best + 1);
    }
    return heading(best, best);
  }

  /** Whether a row names groups of the columns that the row below it names. */
  private boolean isGroupRow(int upper, int lower) {
    Row above = rows.get(upper);
    Row below = rows.get(lower);
    int filled = Cells.filled(above);
    boolean isOfWords = filled >= 2 && words(above) / filled > FEWEST_WORDS;
    return isOfWords
        && below.line() - above.line() == 1
        && filled < width
        && (repeats(below) || complete(above, below));
  }

  private static boolean repeats(Row row) {
    Set<String> seen = new HashSet<>();
    for (int i = Cells.filledFrom(row, 0); i >= 0; i = Cells.filledFrom(row, i + 1)) {
      if (!seen.add(row.cell(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether each row has a heading where the other has none. Blanks that were written, where the
   * row above has nothing at all, are values that nobody has: the lower row is one of the data.
   */
  private boolean complete(Row above, Row below) {
    if (hasBlanks(below) && !hasBlanks(above)) {
      return false;
    }
    boolean fillsAbove = false;
    boolean fillsBelow = false;
    for (int i = 0; i < width; i++) {
      boolean up = !above.cell(i).isEmpty();
      boolean down = !below.cell(i).isEmpty();
      if (!up && !down) {
        return false;
      }
      fillsAbove |= down && !up;
      fillsBelow |= up && !down;
    }
    return fillsAbove && fillsBelow;
  }

  private static boolean hasBlanks(Row row) {
    return row.cells().stream().anyMatch(cell -> !cell.isEmpty() && cell.isBlank());
  }

  private boolean isHeadingBelow(int lower) {
    Row row = rows.get(lower);
    return words(row) == Cells.filled(row);
  }

  private Heading heading(int first, int last) {
    Row upper = rows.get(first);
    Row lower = rows.get(last);
    int columns = Math.max(Cells.width(lower), first == last ? 0 : Cells.width(upper));
    List<String> cells = new ArrayList<>();
    String group = "";
    for (int i = 0; i < columns; i++) {
      String own = tidy(lower.cell(i));
      if (first != last) {
        group = upper.cell(i).isEmpty() ? group : tidy(upper.cell(i));
        own = own.isEmpty() ? tidy(upper.cell(i)) : group.isEmpty() ? own : group + " / " + own;
      }
      cells.add(own);
    }
    return new Heading(cells, lower.line(), last - first + 1, rows.subList(0, first));
  }

  private static String tidy(String heading) {
    return heading.replace("\uFEFF", "").replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
