package org.nimbench.intake.layout;

import java.util.List;
import java.util.Optional;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.SetKey;

/**
 * What one information set consists of.
 *
 * @param set its key
 * @param unit what a row stands for
 * @param located whether its records may be points on a map: false for health sets
 * @param keeps how exactly its dates are kept; a finer date is cut to it (exclusions: QUARTER)
 * @param columns its canonical columns
 * @param oneOf of each list of column keys a file must have one at least
 * @param tells headings, in plain form, that only files of this set have
 * @param totals headings, in plain form, that say each row is a number of records, not a record
 * @param dropped headings, in plain form, that are known and never kept
 */
public record SetForm(
    SetKey set,
    Unit unit,
    boolean located,
    DatePrecision keeps,
    List<FormColumn> columns,
    List<List<String>> oneOf,
    List<String> tells,
    List<String> totals,
    List<String> dropped) {
  private static final int LONGEST_TEXT = 500;

  /** What a row stands for. */
  public enum Unit {
    /** One incident, crime, call, collision, exclusion or admission. */
    RECORD,
    /** A number for a period: stored beside the records, never among them. */
    AGGREGATE
  }

  public SetForm {
    columns = List.copyOf(columns);
    oneOf = oneOf.stream().map(List::copyOf).toList();
    tells = List.copyOf(tells);
    totals = List.copyOf(totals);
    dropped = List.copyOf(dropped);
  }

  /** Whether the partnership added the set for itself. */
  public boolean isCustom() {
    return set.number() == 0;
  }

  /**
   * A canonical column; in a custom set any other key is a column of text as well, because such a
   * set has whatever columns its files have.
   */
  public Optional<FormColumn> column(String key) {
    Optional<FormColumn> declared =
        columns.stream().filter(column -> column.key().equals(key)).findFirst();
    if (declared.isPresent() || !isCustom() || key.isEmpty()) {
      return declared;
    }
    return Optional.of(
        new FormColumn(key, Role.TEXT, FormColumn.Need.OPTIONAL, LONGEST_TEXT, null, List.of()));
  }

  /**
   * Whether a heading stands in the declaration, as a column or as one that is never kept; not by
   * its beginning.
   */
  public boolean knows(String heading) {
    String plain = Headings.plain(heading);
    return dropped.contains(plain) || columns.stream().anyMatch(column -> column.isCalled(plain));
  }
}
