package org.nimbench.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One import: what came in, from whom, when, and what became of its rows.
 *
 * @param id from 1, never used twice
 * @param about what was said of it when it was imported
 * @param importedAt when it was stored
 * @param first the earliest month it names or holds; null when it covers none
 * @param last the latest month
 * @param counts what became of its rows
 * @param ledger the whole ledger as JSON, as the import printed it
 */
public record Batch(
    long id,
    BatchHeader about,
    Instant importedAt,
    @Nullable YearMonth first,
    @Nullable YearMonth last,
    RowCounts counts,
    String ledger) {

  /** The day the extract was received. */
  public LocalDate received() {
    return about.received();
  }
}
