package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the licence of a layer or of the base map asks to be printed beside a map, kept among the
 * facts of the workspace.
 */
final class Attributions {
  private static final String FACT = "attribution:";

  private Attributions() {}

  /** The words kept for {@code layer:NAME} or {@code basemap}; empty where there are none. */
  static String of(Connection connection, String versionName) throws SQLException {
    return Sql.list(
            connection,
            "SELECT value FROM facts WHERE name = ?",
            row -> row.getString(1),
            FACT + versionName)
        .stream()
        .findFirst()
        .orElse("");
  }

  /** Keeps words in place of those there were; empty ones remove them. */
  static void put(Connection connection, String versionName, String words) throws SQLException {
    Sql.update(connection, "DELETE FROM facts WHERE name = ?", FACT + versionName);
    if (!words.isBlank()) {
      Sql.update(connection, "INSERT INTO facts VALUES (?, ?)", FACT + versionName, words.strip());
    }
  }
}
