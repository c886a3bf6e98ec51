package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** A batch's own line, written when it begins and completed when it ends. */
final class BatchRows {
  private BatchRows() {}

  static void open(Connection connection, long batch, int set, BatchHeader about, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO batches (batch_id, set_id, name, sha256, supplier, layout, open_data,"
            + " received, protocol, reason, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        batch,
        set,
        about.name(),
        about.sha256(),
        about.supplier(),
        about.layout(),
        about.openData() ? 1 : 0,
        about.received().toString(),
        about.protocol(),
        about.reason(),
        now.toString());
  }

  static void close(
      Connection connection, long batch, String supplier, RowCounts counts, String ledger)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE batches SET supplier = ?2, rows_read = ?3, rows_stored = ?4, rows_duplicate = ?5,"
            + " rows_revised = ?6, rows_withdrawn = ?7, rows_quarantined = ?8,"
            + " rows_not_located = ?9, rows_unmapped = ?10, ledger = ?11,"
            + " month_from = (SELECT min(month) FROM coverage WHERE batch_id = ?1),"
            + " month_to = (SELECT max(month) FROM coverage WHERE batch_id = ?1)"
            + " WHERE batch_id = ?1",
        batch,
        supplier,
        counts.read(),
        counts.stored(),
        counts.duplicate(),
        counts.revised(),
        counts.withdrawn(),
        counts.quarantined(),
        counts.notLocated(),
        counts.unmapped(),
        ledger);
  }
}
