package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The stubs of purged imports. */
final class PurgeTable {
  private static final int SINCE = 3;

  private PurgeTable() {}

  /** Whether a file's layout knows of purges. */
  static boolean isIn(Connection connection) throws SQLException {
    return Schema.version(connection) >= SINCE;
  }

  static List<PurgeStub> all(Connection connection) throws SQLException {
    return isIn(connection)
        ? Sql.list(
            connection,
            "SELECT batch_id, purged_at, why, records, restored, old_values, quarantined"
                + " FROM purges ORDER BY batch_id",
            row ->
                new PurgeStub(
                    row.getLong(1),
                    Instant.parse(row.getString(2)),
                    row.getString(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7)))
        : List.of();
  }

  static void add(Connection connection, PurgeStub stub) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO purges VALUES (?, ?, ?, ?, ?, ?, ?)",
        stub.batch(),
        stub.purgedAt().toString(),
        stub.why(),
        stub.records(),
        stub.restored(),
        stub.oldValues(),
        stub.quarantined());
  }

  /** Records and totals that purges removed. */
  static long removed(Connection connection) throws SQLException {
    return isIn(connection) ? Sql.number(connection, "SELECT sum(records) FROM purges") : 0;
  }

  /** Old values of revisions by a batch that purges of other batches removed. */
  static long revisionsGone(Connection connection, long batch) throws SQLException {
    return isIn(connection)
        ? Sql.number(connection, "SELECT revisions_purged FROM batches WHERE batch_id = ?", batch)
        : 0;
  }
}
