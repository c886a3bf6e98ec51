package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;

/** What was seen in a sheet besides its cells, complete once its rows are read to the end. */
final class SheetNotes {
  private static final int MOST_COLUMNS_NAMED = 50;

  private final List<Integer> hiddenColumns = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private long hiddenRows;
  private long merged;
  private long formulas;
  private long faults;

  void hiddenColumns(int from, int to) {
    for (int i = from; i <= to && hiddenColumns.size() < MOST_COLUMNS_NAMED; i++) {
      hiddenColumns.add(i);
    }
  }

  void hiddenRow() {
    hiddenRows++;
  }

  void merged() {
    merged++;
  }

  void formula() {
    formulas++;
  }

  void fault() {
    faults++;
  }

  void text(String text) {
    if (!text.isBlank()) {
      texts.add(text);
    }
  }

  /** The hidden columns, from 0; only the first fifty. */
  List<Integer> hiddenColumns() {
    return hiddenColumns;
  }

  /** Headers, footers and hints of input. */
  List<String> texts() {
    return texts;
  }

  long hiddenRows() {
    return hiddenRows;
  }

  long mergedAreas() {
    return merged;
  }

  long formulas() {
    return formulas;
  }

  long faults() {
    return faults;
  }
}
