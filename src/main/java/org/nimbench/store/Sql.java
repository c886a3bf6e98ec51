package org.nimbench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement at a time, written once. */
final class Sql {
  /** Makes something of the row a result stands on. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Sql() {}

  static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  static <T> List<T> list(Connection connection, String sql, Row<T> maker, Object... values)
      throws SQLException {
    List<T> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      bind(query, values);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(maker.of(rows));
        }
      }
    }
    return found;
  }

  /** The first column of the first row; 0 without a row or for NULL. */
  static long number(Connection connection, String sql, Object... values) throws SQLException {
    List<Long> found = list(connection, sql, row -> row.getLong(1), values);
    return found.isEmpty() ? 0 : found.get(0);
  }

  /** The first column of the first row; empty without a row or for NULL. */
  static String text(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      bind(query, values);
      try (ResultSet rows = query.executeQuery()) {
        String text = rows.next() ? rows.getString(1) : null;
        return text == null ? "" : text;
      }
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
