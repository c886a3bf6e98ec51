package org.nimbench.intake;

import java.util.List;
import java.util.stream.Collectors;

/** Writes cells as CSV, quoted where they must be. */
final class CsvText {
  private CsvText() {}

  static String line(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(","));
  }

  static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
