package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.SetKey;

/** The revision of each set, layer, denominator and code table: raised once by a command. */
final class Revisions {
  static final String BASE_MAP = "basemap";
  static final String CODES = "codes";

  private Revisions() {}

  static String ofSet(SetKey set) {
    return "set:" + set.key();
  }

  static String ofLayer(String layer) {
    return "layer:" + layer;
  }

  static String ofDenominators(String layer) {
    return "denominators:" + layer;
  }

  static DataVersion find(Connection connection, String name) throws SQLException {
    return new DataVersion(
        name, Sql.number(connection, "SELECT revision FROM revisions WHERE name = ?", name));
  }

  static List<DataVersion> all(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT name, revision FROM revisions ORDER BY name",
        row -> new DataVersion(row.getString(1), row.getLong(2)));
  }

  /** Raises each by one and says what they are now. */
  static SortedMap<String, Long> raise(Connection connection, Iterable<String> names, String at)
      throws SQLException {
    SortedMap<String, Long> raised = new TreeMap<>();
    for (String name : names) {
      Sql.update(
          connection,
          "INSERT INTO revisions VALUES (?1, 1, ?2)"
              + " ON CONFLICT (name) DO UPDATE SET revision = revision + 1, changed_at = ?2",
          name,
          at);
      raised.put(name, find(connection, name).revision());
    }
    return raised;
  }
}
