package org.nimbench.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Documents other rooms keep. */
final class DocumentTable {
  private static final String COLUMNS = "SELECT kind, id, json, attachment FROM documents ";

  private DocumentTable() {}

  static List<StoredDocument> all(Connection connection) throws SQLException {
    return Sql.list(connection, COLUMNS + "ORDER BY kind, id", DocumentTable::document);
  }

  static List<StoredDocument> all(Connection connection, String kind) throws SQLException {
    return Sql.list(
        connection, COLUMNS + "WHERE kind = ? ORDER BY id", DocumentTable::document, kind);
  }

  static List<StoredDocument> find(Connection connection, String kind, String id)
      throws SQLException {
    return Sql.list(
        connection, COLUMNS + "WHERE kind = ? AND id = ?", DocumentTable::document, kind, id);
  }

  private static StoredDocument document(ResultSet row) throws SQLException {
    return new StoredDocument(
        row.getString(1), row.getString(2), row.getString(3), row.getBytes(4));
  }

  static void put(Connection connection, StoredDocument document, String at) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO documents VALUES (?1, ?2, ?3, ?4, ?5)"
            + " ON CONFLICT (kind, id) DO UPDATE SET json = ?3, attachment = ?4, changed_at = ?5",
        document.kind(),
        document.id(),
        document.json(),
        document.attachment(),
        at);
  }

  static boolean remove(Connection connection, String kind, String id) throws SQLException {
    return Sql.update(connection, "DELETE FROM documents WHERE kind = ? AND id = ?", kind, id) > 0;
  }
}
