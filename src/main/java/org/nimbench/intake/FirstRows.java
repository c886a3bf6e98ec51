package org.nimbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nimbench.disclosure.Finding;
import org.nimbench.intake.reading.Row;

/** The first rows of a table as they may be shown: what a finding is about is covered. */
final class FirstRows {
  private static final String COVERED = "•••";

  private FirstRows() {}

  static List<List<String>> of(TableRead read) {
    Set<Integer> covered =
        read.findings().stream().map(Finding::column).collect(Collectors.toSet());
    List<List<String>> rows = new ArrayList<>();
    for (Row row : read.first()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < read.table().headings().size(); i++) {
        boolean hide = covered.contains(i) && !row.cell(i).isEmpty();
        cells.add(hide ? COVERED : row.cell(i));
      }
      rows.add(cells);
    }
    return rows;
  }
}
