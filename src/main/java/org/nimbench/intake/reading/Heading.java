package org.nimbench.intake.reading;

import java.util.List;

/**
 * Where the heading of a table is.
 *
 * @param cells the heading of every column
 * @param line the line of the last heading row; 0 where the table has none
 * @param rows of how many rows it is made: 0, 1 or 2
 * @param titles the rows above it that hold text
 */
record Heading(List<String> cells, long line, int rows, List<Row> titles) {
  Heading {
    cells = List.copyOf(cells);
    titles = List.copyOf(titles);
  }
}
