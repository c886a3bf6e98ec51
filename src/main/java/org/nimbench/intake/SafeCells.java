package org.nimbench.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nimbench.disclosure.Dwellings;
import org.nimbench.intake.reading.Row;

/**
 * What of a row's cells may reach the workspace: no house number the gate wants cut off, and, where
 * a row is kept back as it came, no column that is not kept.
 */
final class SafeCells {
  private final Set<Integer> stripped;
  private final Set<Integer> kept = new HashSet<>();
  private final int width;
  private final boolean openData;

  SafeCells(TablePlan plan) {
    stripped = plan.stripped();
    plan.kept().forEach(one -> kept.add(one.place()));
    width = plan.mapping().columns().size();
    openData = plan.mapping().openData();
  }

  /** The row with house numbers cut off where they must be. */
  Row of(Row row) {
    if (stripped.isEmpty()) {
      return row;
    }
    List<String> cells = new ArrayList<>(row.cells());
    for (int place : stripped) {
      if (place < cells.size()) {
        cells.set(place, Dwellings.street(cells.get(place)));
      }
    }
    return new Row(row.line(), cells, row.kinds());
  }

  /**
   * A row as it is kept back, so that it can be put right: without the cells of columns that are
   * not kept. Where its cells have moved nobody knows which those are, and none is written down;
   * its line says where it stands. Published open data are written as they are.
   */
  String raw(Row row) {
    if (openData) {
      return CsvText.line(row.cells());
    }
    boolean moved = row.size() > width || (row.kinds() == null && row.size() < width);
    if (moved && (kept.size() < width || !stripped.isEmpty())) {
      return CsvText.line(Collections.nCopies(width, ""));
    }
    List<String> cells = new ArrayList<>(of(row).cells());
    for (int place = 0; place < cells.size() && place < width; place++) {
      if (!kept.contains(place)) {
        cells.set(place, "");
      }
    }
    return CsvText.line(cells);
  }
}
