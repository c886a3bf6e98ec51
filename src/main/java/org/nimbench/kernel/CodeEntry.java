package org.nimbench.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One code of a code table.
 *
 * @param code the house's code, such as {@code 28E}
 * @param label its words
 * @param group what it belongs to; empty in a table without groups
 * @param aliases other codes and labels that mean exactly this one
 * @param from first day it was in use; null for always
 * @param to last day it was in use; null for still
 * @param sensitive whether its places must be coarser
 * @param more every other column of the table, by heading; blank where the cell is
 */
public record CodeEntry(
    String code,
    String label,
    String group,
    List<String> aliases,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean sensitive,
    Map<String, String> more) {
  public CodeEntry {
    aliases = List.copyOf(aliases);
    more = Map.copyOf(more);
  }

  /** A further column; empty where the table has none. */
  public String more(String heading) {
    return more.getOrDefault(heading, "");
  }

  /** Whether it was in use on a day. */
  public boolean isInUse(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
