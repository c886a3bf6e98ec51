package org.nimbench.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/** Files that were refused, and why. */
final class RefusalTable {
  private RefusalTable() {}

  static List<Refusal> all(Connection connection) throws SQLException {
    return Schema.version(connection) < 2
        ? List.of()
        : Sql.list(
            connection,
            "SELECT refusal_id, key, name, sha256, supplier, received, refused_at, month_from,"
                + " month_to, report FROM refusals JOIN information_sets USING (set_id)"
                + " ORDER BY refusal_id",
            RefusalTable::refusal);
  }

  private static Refusal refusal(ResultSet row) throws SQLException {
    return new Refusal(
        row.getLong(1),
        new SetKey(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        LocalDate.parse(row.getString(6)),
        Instant.parse(row.getString(7)),
        month(row, 8),
        month(row, 9),
        row.getString(10));
  }

  private static @Nullable YearMonth month(ResultSet row, int column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : BatchTable.month(number);
  }

  static long add(Connection connection, Refusal refusal, Instant now) throws SQLException {
    long number = Sql.number(connection, "SELECT max(refusal_id) FROM refusals") + 1;
    Sql.update(
        connection,
        "INSERT INTO refusals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        InformationSetTable.findOrAdd(connection, refusal.set()),
        refusal.name(),
        refusal.sha256(),
        refusal.supplier(),
        refusal.received().toString(),
        now.toString(),
        refusal.first() == null ? null : BatchTable.monthNumber(refusal.first()),
        refusal.last() == null ? null : BatchTable.monthNumber(refusal.last()),
        refusal.report());
    return number;
  }
}
