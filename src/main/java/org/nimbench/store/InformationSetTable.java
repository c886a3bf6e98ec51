package org.nimbench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.nimbench.kernel.SetKey;

/** Numbers of the information sets: 1 … 12 as the regulations have them, then the custom ones. */
final class InformationSetTable {
  private InformationSetTable() {}

  /** A set's number; 0, which no record has, where the workspace never met it. */
  static int find(Connection connection, SetKey set) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT set_id FROM information_sets WHERE key = ?")) {
      query.setString(1, set.key());
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? rows.getInt(1) : 0;
      }
    }
  }

  /** The set an import belongs to. */
  static SetKey ofBatch(Connection connection, long batch) throws SQLException {
    return new SetKey(
        Sql.text(
            connection,
            "SELECT key FROM information_sets JOIN batches USING (set_id) WHERE batch_id = ?",
            batch));
  }

  static void addPrescribed(Connection connection) throws SQLException {
    for (SetKey set : SetKey.PRESCRIBED) {
      add(connection, set, set.number());
    }
  }

  /** A set's number; a new one where the workspace never met it. */
  static int findOrAdd(Connection connection, SetKey set) throws SQLException {
    int known = find(connection, set);
    if (known > 0) {
      return known;
    }
    int next =
        Math.toIntExact(Sql.number(connection, "SELECT max(set_id) + 1 FROM information_sets"));
    add(connection, set, next);
    return next;
  }

  private static void add(Connection connection, SetKey set, int number) throws SQLException {
    Sql.update(connection, "INSERT INTO information_sets VALUES (?, ?)", number, set.key());
  }
}
