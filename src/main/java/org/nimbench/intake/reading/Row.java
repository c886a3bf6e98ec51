package org.nimbench.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, as the file has it.
 *
 * @param line where it begins in its file or sheet, from 1
 * @param cells the text of every cell, not stripped; a merged or absent cell is empty
 * @param kinds what the file says of each cell; null where every cell that is not empty is TEXT
 */
public record Row(long line, List<String> cells, @Nullable List<CellKind> kinds) {
  /** A row of a text file. */
  public static Row ofText(long line, List<String> cells) {
    return new Row(line, cells, null);
  }

  /** How many cells it has. */
  public int size() {
    return cells.size();
  }

  /** A cell without the spaces round it; empty where the row is too short. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  /** What the file says of a cell. */
  public CellKind kind(int column) {
    if (column >= cells.size() || cells.get(column).isBlank()) {
      return CellKind.EMPTY;
    }
    return kinds == null ? CellKind.TEXT : kinds.get(column);
  }
}
