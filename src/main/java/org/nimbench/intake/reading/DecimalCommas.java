package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Columns whose numbers are written with a decimal comma, as far as the first rows show. They are
 * told, not changed: only whoever sees the whole column may turn 1,234 into a number.
 */
final class DecimalCommas {
  private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,\\d+");
  private static final Pattern POINT = Pattern.compile("[-+]?\\d*\\.\\d+");

  private DecimalCommas() {}

  static List<String> columns(Heading heading, List<Row> rows) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < heading.cells().size(); i++) {
      if (hasCommas(rows, heading.line(), i)) {
        columns.add(heading.cells().get(i));
      }
    }
    return columns;
  }

  private static boolean hasCommas(List<Row> rows, long headingLine, int column) {
    boolean some = false;
    for (Row row : rows) {
      if (row.line() > headingLine) {
        String cell = row.cell(column);
        if (POINT.matcher(cell).matches()) {
          return false;
        }
        some |= COMMA.matcher(cell).matches();
      }
    }
    return some;
  }
}
