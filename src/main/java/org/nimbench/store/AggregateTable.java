package org.nimbench.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Totals that suppliers counted themselves: beside the records, never among them. */
final class AggregateTable {
  private record Known(long number, @Nullable Long value, String mark) {}

  private static final String SAME =
      " WHERE set_id = ? AND supplier = ? AND measure = ? AND area_code = ? AND period_from = ?"
          + " AND period_to = ?";

  private AggregateTable() {}

  /** Whether a file's layout has totals. */
  static boolean isIn(Connection connection) throws SQLException {
    return Schema.version(connection) >= 2;
  }

  static List<AggregateRow> live(Connection connection, int set) throws SQLException {
    return Sql.list(
        connection,
        "SELECT line, supplier, measure, area_code, period_from, period_to, value, mark, source"
            + " FROM aggregates WHERE set_id = ? AND withdrawn = 0"
            + " ORDER BY period_from, period_to, supplier, measure, area_code",
        AggregateTable::row,
        set);
  }

  private static AggregateRow row(ResultSet row) throws SQLException {
    return new AggregateRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        LocalDate.parse(row.getString(5)),
        LocalDate.parse(row.getString(6)),
        numberOrNull(row, 7),
        row.getString(8),
        row.getString(9));
  }

  private static @Nullable Long numberOrNull(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  static AggregateFate put(Connection connection, int set, long batch, long file, AggregateRow row)
      throws SQLException {
    List<Known> known =
        Sql.list(
            connection,
            "SELECT agg_id, value, mark FROM aggregates" + SAME,
            found -> new Known(found.getLong(1), numberOrNull(found, 2), found.getString(3)),
            set,
            row.supplier(),
            row.measure(),
            row.areaCode(),
            row.from().toString(),
            row.to().toString());
    if (known.isEmpty()) {
      add(connection, set, batch, file, row);
      return AggregateFate.STORED;
    }
    Known before = known.get(0);
    if (Objects.equals(before.value(), row.value()) && before.mark().equals(row.mark())) {
      return AggregateFate.DUPLICATE;
    }
    revise(connection, batch, file, before.number(), row);
    return AggregateFate.REVISED;
  }

  private static void add(Connection connection, int set, long batch, long file, AggregateRow row)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO aggregates (set_id, supplier, measure, area_code, period_from, period_to,"
            + " value, mark, source, batch_id, file_id, line)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        set,
        row.supplier(),
        row.measure(),
        row.areaCode(),
        row.from().toString(),
        row.to().toString(),
        row.value(),
        row.mark(),
        row.source(),
        batch,
        file,
        row.line());
  }

  private static void revise(
      Connection connection, long batch, long file, long number, AggregateRow row)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO aggregate_history (revised_by, agg_id, value, mark, source, batch_id, file_id,"
            + " line) SELECT ?, agg_id, value, mark, source, batch_id, file_id, line"
            + " FROM aggregates WHERE agg_id = ?",
        batch,
        number);
    Sql.update(
        connection,
        "UPDATE aggregates SET value = ?, mark = ?, source = ?, batch_id = ?, file_id = ?,"
            + " line = ?, withdrawn = 0 WHERE agg_id = ?",
        row.value(),
        row.mark(),
        row.source(),
        batch,
        file,
        row.line(),
        number);
  }
}
