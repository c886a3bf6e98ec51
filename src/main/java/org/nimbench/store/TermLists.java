package org.nimbench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The words that records point to by number; a word's place in its list is its number. */
record TermLists(List<String> suppliers, List<String> areas, List<String> outcomes) {
  static final String SUPPLIER = "supplier";
  static final String AREA = "area";
  static final String OUTCOME = "outcome";

  static TermLists load(Connection connection) throws SQLException {
    return new TermLists(
        List.copyOf(list(connection, SUPPLIER)),
        List.copyOf(list(connection, AREA)),
        List.copyOf(list(connection, OUTCOME)));
  }

  static List<String> list(Connection connection, String kind) throws SQLException {
    List<String> words = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement("SELECT text FROM terms WHERE kind = ? ORDER BY number")) {
      query.setString(1, kind);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          words.add(rows.getString(1));
        }
      }
    }
    return words;
  }
}
