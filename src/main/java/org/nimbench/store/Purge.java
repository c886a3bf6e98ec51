package org.nimbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * Removes every record of one import, every old value that came from it, its quarantine, its
 * unmapped words and its coverage. A record that the import had revised gets its newest earlier
 * values back; where none is left it goes. The import's line and ledger stay.
 */
final class Purge {
  private static final String RECORD_VALUES =
      "geom, set_id, month, type_id, supplier_id, area_id, outcome_id, date_from, date_to,"
          + " date_precision, offence, area_code, area_name, place, outcome, other, src_key,"
          + " row_hash, batch_id, file_id, line, withdrawn, time_from, time_to, date_recorded,"
          + " cat_code, loc_precision, geo_status, flags";

  private static final String OF = " WHERE batch_id = ?";

  /**
   * Things of which each has present values and, where an import revised it, old ones.
   *
   * @param table where the present values stand
   * @param history where the old ones stand
   * @param id what the things are numbered by
   * @param values the columns that a revision replaces
   */
  private record Kind(String table, String history, String id, String values) {
    static final List<Kind> ALL =
        List.of(
            new Kind("incidents", "incident_history", "rec_id", RECORD_VALUES),
            new Kind(
                "aggregates",
                "aggregate_history",
                "agg_id",
                "value, mark, source, batch_id, file_id, line"));
  }

  private final Connection connection;
  private final long batch;
  private long records;
  private long restored;
  private long oldValues;

  private Purge(Connection connection, long batch) {
    this.connection = connection;
    this.batch = batch;
  }

  /**
   * Purges in the open transaction.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is no such import, or it was
   *     purged before
   */
  static PurgeStub run(Connection connection, Path file, long batch, String why, Instant now)
      throws SQLException {
    require(connection, file, batch);
    Purge purge = new Purge(connection, batch);
    for (Kind kind : Kind.ALL) {
      purge.forget(kind);
      purge.restore(kind);
      purge.remove(kind);
    }
    long quarantined = Sql.number(connection, "SELECT count(*) FROM quarantine" + OF, batch);
    for (String table : List.of("quarantine", "unmapped", "coverage")) {
      Sql.update(connection, "DELETE FROM " + table + OF, batch);
    }
    PurgeStub stub =
        new PurgeStub(batch, now, why, purge.records, purge.restored, purge.oldValues, quarantined);
    PurgeTable.add(connection, stub);
    return stub;
  }

  private static void require(Connection connection, Path file, long batch) throws SQLException {
    if (Sql.number(connection, "SELECT count(*) FROM batches" + OF, batch) == 0) {
      throw Problem.of(ProblemKind.USAGE, "store.purge.unknown", file.toString(), batch)
          .asException();
    }
    if (Sql.number(connection, "SELECT count(*) FROM purges" + OF, batch) > 0) {
      throw Problem.of(ProblemKind.USAGE, "store.purge.done", file.toString(), batch).asException();
    }
  }

  /** Old values that came from this import. */
  private void forget(Kind kind) throws SQLException {
    noteRevisions(kind, "batch_id = ?");
    oldValues += Sql.number(connection, "SELECT count(*) FROM " + kind.history() + OF, batch);
    Sql.update(connection, "DELETE FROM " + kind.history() + OF, batch);
  }

  /** Present values that came from this import, where an earlier import's are still kept. */
  private void restore(Kind kind) throws SQLException {
    Sql.update(connection, "CREATE TEMP TABLE purge_back (id INTEGER PRIMARY KEY, old INTEGER)");
    Sql.update(
        connection,
        ("INSERT INTO purge_back SELECT %1$s, max(history_id) FROM %2$s WHERE %1$s IN"
                + " (SELECT %1$s FROM %3$s WHERE batch_id = ?) GROUP BY %1$s")
            .formatted(kind.id(), kind.history(), kind.table()),
        batch);
    restored += Sql.number(connection, "SELECT count(*) FROM purge_back");
    Sql.update(
        connection,
        ("UPDATE %1$s AS t SET (%2$s) = (SELECT %2$s FROM %3$s h JOIN purge_back b"
                + " ON h.history_id = b.old WHERE b.id = t.%4$s)"
                + " WHERE t.%4$s IN (SELECT id FROM purge_back)")
            .formatted(kind.table(), kind.values(), kind.history(), kind.id()));
    noteRevisions(kind, "history_id IN (SELECT old FROM purge_back)");
    Sql.update(
        connection,
        "DELETE FROM " + kind.history() + " WHERE history_id IN (SELECT old FROM purge_back)");
    Sql.update(connection, "DROP TABLE purge_back");
  }

  private void noteRevisions(Kind kind, String which) throws SQLException {
    String sql =
        "UPDATE batches AS b SET revisions_purged = revisions_purged + (SELECT count(*) FROM %s"
                .formatted(kind.history())
            + " WHERE revised_by = b.batch_id AND %s)".formatted(which);
    if (which.contains("?")) {
      Sql.update(connection, sql, batch);
    } else {
      Sql.update(connection, sql);
    }
  }

  private void remove(Kind kind) throws SQLException {
    records +=
        Sql.number(connection, "SELECT count(*) FROM %s".formatted(kind.table()) + OF, batch);
    Sql.update(connection, "DELETE FROM " + kind.table() + OF, batch);
  }
}
