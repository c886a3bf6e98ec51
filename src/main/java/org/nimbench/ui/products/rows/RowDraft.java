package org.nimbench.ui.products.rows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nimbench.products.RowForm;
import org.nimbench.products.RowTable;

/**
 * A row while it is written. A cell that does not fit its column stays as it was typed, beside what
 * is kept in its place.
 *
 * @param cells as they are seen, column's key → words
 * @param kept as they go into the product: without empty cells and without those that do not fit
 */
public record RowDraft(Map<String, String> cells, Map<String, String> kept) {
  public RowDraft {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
  }

  /** A row as the product keeps it. */
  static RowDraft of(Map<String, String> stored) {
    return new RowDraft(stored, stored);
  }

  /** What a cell says; empty where nothing was put. */
  public String cell(String key) {
    return cells.getOrDefault(key, "");
  }

  /** The row with another cell; one that does not fit leaves what is kept as it was. */
  RowDraft with(RowForm form, RowTable.Column column, String words) {
    Map<String, String> seen = new LinkedHashMap<>(cells);
    put(seen, column.key(), words);
    Map<String, String> good = new LinkedHashMap<>(kept);
    if (form.fault(column, words).isEmpty()) {
      put(good, column.key(), words);
    }
    return new RowDraft(seen, good);
  }

  private static void put(Map<String, String> cells, String key, String words) {
    if (words.isBlank()) {
      cells.remove(key);
    } else {
      cells.put(key, words.strip());
    }
  }

  /** Cells that do not fit their columns. */
  public Map<String, RowForm.Fault> faults(RowForm form) {
    Map<String, RowForm.Fault> faults = new LinkedHashMap<>();
    for (RowTable.Column column : form.table().columns()) {
      form.fault(column, cell(column.key())).ifPresent(fault -> faults.put(column.key(), fault));
    }
    return faults;
  }
}
