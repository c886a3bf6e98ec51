package org.nimbench.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/** Batches, the rows kept back, and the months covered. */
final class BatchTable {
  private static final int MONTHS_OF_YEAR = 12;

  private BatchTable() {}

  static int monthNumber(YearMonth month) {
    return month.getYear() * MONTHS_OF_YEAR + month.getMonthValue() - 1;
  }

  static YearMonth month(int number) {
    return YearMonth.of(number / MONTHS_OF_YEAR, number % MONTHS_OF_YEAR + 1);
  }

  static List<Batch> all(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT b.*, s.key FROM batches b JOIN information_sets s USING (set_id)"
            + " ORDER BY batch_id",
        BatchTable::batch);
  }

  private static Batch batch(ResultSet row) throws SQLException {
    BatchHeader about =
        new BatchHeader(
            new SetKey(row.getString("key")),
            row.getString("name"),
            row.getString("sha256"),
            row.getString("supplier"),
            row.getString("layout"),
            row.getInt("open_data") != 0,
            LocalDate.parse(row.getString("received")),
            row.getString("protocol"),
            row.getString("reason"));
    return new Batch(
        row.getLong("batch_id"),
        about,
        Instant.parse(row.getString("imported_at")),
        monthOrNull(row, "month_from"),
        monthOrNull(row, "month_to"),
        counts(row),
        row.getString("ledger"));
  }

  private static RowCounts counts(ResultSet row) throws SQLException {
    return new RowCounts(
        row.getLong("rows_read"),
        row.getLong("rows_stored"),
        row.getLong("rows_duplicate"),
        row.getLong("rows_revised"),
        row.getLong("rows_withdrawn"),
        row.getLong("rows_quarantined"),
        row.getLong("rows_not_located"),
        row.getLong("rows_unmapped"));
  }

  private static @Nullable YearMonth monthOrNull(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : month(number);
  }

  static List<QuarantinedRow> quarantine(Connection connection, @Nullable Long batch)
      throws SQLException {
    String sql =
        "SELECT q.batch_id, f.name, q.line, q.reason, q.raw"
            + " FROM quarantine q JOIN batch_files f USING (file_id)";
    Sql.Row<QuarantinedRow> maker =
        row ->
            new QuarantinedRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5));
    String open = Schema.version(connection) < 2 ? " WHERE 1" : " WHERE q.cleared_by IS NULL";
    String order = " ORDER BY q.quarantine_id";
    return batch == null
        ? Sql.list(connection, sql + open + order, maker)
        : Sql.list(connection, sql + open + " AND q.batch_id = ?" + order, maker, batch);
  }

  static List<UnmappedWord> unmapped(Connection connection, @Nullable Long batch)
      throws SQLException {
    if (Schema.version(connection) < 2) {
      return List.of();
    }
    return Sql.list(
        connection,
        "SELECT batch_id, word, records FROM unmapped WHERE ?1 < 0 OR batch_id = ?1"
            + " ORDER BY batch_id, records DESC, word",
        row -> new UnmappedWord(row.getLong(1), row.getString(2), row.getLong(3)),
        batch == null ? -1L : batch);
  }

  static Map<String, String> mappings(Connection connection, long batch) throws SQLException {
    Map<String, String> found = new LinkedHashMap<>();
    if (Schema.version(connection) >= 2) {
      Sql.list(
              connection,
              "SELECT name, mapping FROM batch_files WHERE batch_id = ? AND mapping IS NOT NULL"
                  + " ORDER BY file_id",
              row -> Map.entry(row.getString(1), row.getString(2)),
              batch)
          .forEach(file -> found.put(file.getKey(), file.getValue()));
    }
    return found;
  }

  static List<CoveredMonth> covered(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT s.key, c.supplier, c.month, c.batch_id, b.received, b.open_data"
            + " FROM coverage c JOIN batches b USING (batch_id)"
            + " JOIN information_sets s ON s.set_id = c.set_id"
            + " ORDER BY c.set_id, c.supplier, c.month, c.batch_id",
        row ->
            new CoveredMonth(
                new SetKey(row.getString(1)),
                row.getString(2),
                month(row.getInt(3)),
                row.getLong(4),
                LocalDate.parse(row.getString(5)),
                row.getInt(6) != 0));
  }
}
