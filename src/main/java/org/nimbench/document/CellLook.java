package org.nimbench.document;

/**
 * How one cell of a table is set. The cell's words stand in the table's rows: a look adds to them
 * and never says anything alone.
 *
 * @param row from 0, headings not counted
 * @param column from 0
 * @param tone what its colour stands for
 * @param ground its ground
 * @param strong whether its words are bold
 * @param below a second line in small print; empty for none
 */
public record CellLook(
    int row, int column, Tone tone, Ground ground, boolean strong, String below) {
  /** The look of a cell that has none. */
  static CellLook plain(int row, int column) {
    return new CellLook(row, column, Tone.PLAIN, Ground.NONE, false, "");
  }

  /** Words in a tone: {@code Complete}, {@code Overdue}. */
  public static CellLook toned(int row, int column, Tone tone) {
    return new CellLook(row, column, tone, Ground.NONE, tone.isBold(), "");
  }

  /** A cell of a matrix. */
  public static CellLook grounded(int row, int column, Ground ground) {
    return new CellLook(row, column, Tone.PLAIN, ground, false, "");
  }

  /** Bold words with a line in small print below them. */
  public static CellLook twoLines(int row, int column, String below) {
    return new CellLook(row, column, Tone.PLAIN, Ground.NONE, true, below);
  }
}
