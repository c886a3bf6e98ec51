package org.nimbench.intake.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/**
 * How one supplier's table becomes rows of a set: {@code nimbench.mapping/1}. Shipped for published
 * layouts (police.uk), proposed from synonyms for others, remembered per supplier and set.
 *
 * @param name of a shipped layout, or empty
 * @param set the set
 * @param supplier who sends such tables; empty where the rows say it
 * @param openData whether it is published open data, which needs no protocol
 * @param columns one for each column of the file, in the file's order
 * @param dates how ambiguous dates are read; null where the column decides
 * @param codes a supplier's word or code → the code of the set's table, as the analyst decided
 */
public record Mapping(
    String name,
    SetKey set,
    String supplier,
    boolean openData,
    List<Mapped> columns,
    @Nullable DayOrder dates,
    Map<String, String> codes) {

  /** The order of day and month in dates that could be read both ways. */
  public enum DayOrder {
    /** 31/01/2026. */
    DAY_FIRST,
    /** 01/31/2026. */
    MONTH_FIRST,
    /**
     * 31/01/2026, and what is marked as a date has day and month exchanged: a spreadsheet of
     * another country had opened the file.
     */
    DAY_FIRST_MENDED
  }

  /**
   * A column of the file.
   *
   * @param heading as the file has it
   * @param key the canonical column it becomes; empty when it is dropped
   */
  public record Mapped(String heading, String key) {
    /** Whether it is not kept. */
    public boolean isDropped() {
      return key.isEmpty();
    }
  }

  public Mapping {
    columns = List.copyOf(columns);
    codes = Map.copyOf(codes);
  }

  /** The same mapping for other columns. */
  public Mapping withColumns(List<Mapped> newColumns) {
    return new Mapping(name, set, supplier, openData, newColumns, dates, codes);
  }

  /** The same mapping as that of a supplier. */
  public Mapping withSupplier(String newSupplier) {
    return new Mapping(name, set, newSupplier, openData, columns, dates, codes);
  }

  /** The same mapping with another order of day and month. */
  public Mapping withDates(@Nullable DayOrder newDates) {
    return new Mapping(name, set, supplier, openData, columns, newDates, codes);
  }

  /** The same mapping with other decisions about codes. */
  public Mapping withCodes(Map<String, String> newCodes) {
    return new Mapping(name, set, supplier, openData, columns, dates, newCodes);
  }

  /** The place of a canonical column in the file; −1 where the file has none. */
  public int place(String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
