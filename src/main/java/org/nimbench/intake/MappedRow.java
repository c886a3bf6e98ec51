package org.nimbench.intake;

import org.jspecify.annotations.Nullable;
import org.nimbench.store.IncidentRow;

/**
 * A row after mapping: ready to be stored, or kept back with a reason.
 *
 * @param line where it begins
 * @param row the record, in metres only after {@link Placing}; null when kept back
 * @param longitude degrees; NaN when not located
 * @param latitude degrees; NaN when not located
 * @param reason why it is kept back; empty when it is not
 * @param raw the row as the file has it, when kept back
 */
record MappedRow(
    long line,
    @Nullable IncidentRow row,
    double longitude,
    double latitude,
    String reason,
    String raw) {

  /** The same with another record. */
  MappedRow with(IncidentRow other) {
    return new MappedRow(line, other, longitude, latitude, reason, raw);
  }
}
