package org.nimbench.intake;

import org.jspecify.annotations.Nullable;
import org.nimbench.intake.reading.Row;
import org.nimbench.store.AggregateRow;
import org.nimbench.store.IncidentRow;

/**
 * A row after mapping: ready to be stored, or kept back with a reason.
 *
 * @param line where it begins
 * @param row the record, in metres only after {@link Placing}; null when it is none
 * @param total the total of a period; null when it is none
 * @param longitude degrees; NaN when it has none
 * @param latitude degrees; NaN when it has none
 * @param moved whether its place is coarser than the file gives it
 * @param unmapped whether it has a category that no code table knows
 * @param reason why it is kept back; empty when it is not
 * @param raw the row as the file has it, when kept back
 */
record MappedRow(
    long line,
    @Nullable IncidentRow row,
    @Nullable AggregateRow total,
    double longitude,
    double latitude,
    boolean moved,
    boolean unmapped,
    String reason,
    String raw) {

  static MappedRow keptBack(Row row, String reason, String raw) {
    return new MappedRow(row.line(), null, null, Double.NaN, Double.NaN, false, false, reason, raw);
  }

  /** A casualty that was counted into the collision of an earlier row. */
  static MappedRow countedIn(Row row) {
    return new MappedRow(row.line(), null, null, Double.NaN, Double.NaN, false, false, "", "");
  }

  /** Whether it is part of an earlier row's record and none of its own. */
  boolean isCountedIn() {
    return row == null && total == null && reason.isEmpty();
  }

  static MappedRow of(AggregateRow total) {
    return new MappedRow(total.line(), null, total, Double.NaN, Double.NaN, false, false, "", "");
  }

  /** Whether it cannot be used as it is. */
  boolean isKeptBack() {
    return !reason.isEmpty();
  }

  /** The same with another record. */
  MappedRow with(IncidentRow other) {
    return new MappedRow(line, other, total, longitude, latitude, moved, unmapped, reason, raw);
  }
}
