package org.nimbench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** People and households by layer, kind, year and area code. */
final class DenominatorTable {
  private record Key(String kind, int year, String source, int notInLayer) {}

  private DenominatorTable() {}

  /** Keeps the values of the layer's own areas and counts the rest. */
  static DenominatorYear put(
      Connection connection,
      String layer,
      String kind,
      int year,
      String source,
      Map<String, Double> byCode)
      throws SQLException {
    Set<String> codes = Set.copyOf(codes(connection, layer));
    long outside = byCode.keySet().stream().filter(code -> !codes.contains(code)).count();
    Sql.update(
        connection,
        "DELETE FROM denominators WHERE layer = ? AND kind = ? AND year = ?",
        layer,
        kind,
        year);
    Sql.update(
        connection,
        "INSERT INTO denominator_years VALUES (?1, ?2, ?3, ?4, ?5)"
            + " ON CONFLICT (layer, kind, year) DO UPDATE SET source = ?4, not_in_layer = ?5",
        layer,
        kind,
        year,
        source,
        outside);
    insert(connection, layer, kind, year, byCode, codes);
    showNewest(connection, layer);
    return year(connection, layer, new Key(kind, year, source, Math.toIntExact(outside)));
  }

  private static void insert(
      Connection connection,
      String layer,
      String kind,
      int year,
      Map<String, Double> byCode,
      Set<String> codes)
      throws SQLException {
    try (PreparedStatement add =
        connection.prepareStatement("INSERT INTO denominators VALUES (?, ?, ?, ?, ?)")) {
      for (Map.Entry<String, Double> value : byCode.entrySet()) {
        if (codes.contains(value.getKey())) {
          add.setString(1, layer);
          add.setString(2, kind);
          add.setInt(3, year);
          add.setString(4, value.getKey());
          add.setDouble(5, value.getValue());
          add.executeUpdate();
        }
      }
    }
  }

  /** Takes away all that was joined to a layer; false if there was nothing. */
  static boolean removeAll(Connection connection, String layer) throws SQLException {
    Sql.update(connection, "DELETE FROM denominators WHERE layer = ?", layer);
    return Sql.update(connection, "DELETE FROM denominator_years WHERE layer = ?", layer) > 0;
  }

  /** Writes the newest year of each kind into the layer's own table, for other programs. */
  static void showNewest(Connection connection, String layer) throws SQLException {
    String table = LayerTable.tableOf(layer);
    Map<String, String> columns =
        Map.of(DenominatorYear.PEOPLE, "population", DenominatorYear.HOUSEHOLDS, "households");
    for (Map.Entry<String, String> column : columns.entrySet()) {
      Sql.update(
          connection,
          "UPDATE \""
              + table
              + "\" AS a SET "
              + column.getValue()
              + " = (SELECT value FROM denominators d WHERE d.layer = ?1 AND d.kind = ?2"
              + " AND d.code = a.code AND d.year = (SELECT max(year) FROM denominator_years"
              + " WHERE layer = ?1 AND kind = ?2))",
          layer,
          column.getKey());
    }
  }

  static Denominators read(Connection connection, String layer) throws SQLException {
    List<DenominatorYear> years = new ArrayList<>();
    for (Key key :
        Sql.list(
            connection,
            "SELECT kind, year, source, not_in_layer FROM denominator_years WHERE layer = ?"
                + " ORDER BY kind, year DESC",
            row -> new Key(row.getString(1), row.getInt(2), row.getString(3), row.getInt(4)),
            layer)) {
      years.add(year(connection, layer, key));
    }
    return new Denominators(layer, years);
  }

  private static DenominatorYear year(Connection connection, String layer, Key key)
      throws SQLException {
    Map<String, Double> byCode = new TreeMap<>();
    Sql.list(
        connection,
        "SELECT code, value FROM denominators WHERE layer = ? AND kind = ? AND year = ?",
        row -> byCode.put(row.getString(1), row.getDouble(2)),
        layer,
        key.kind(),
        key.year());
    List<String> codes = codes(connection, layer);
    byCode.keySet().retainAll(Set.copyOf(codes));
    List<String> unmatched = codes.stream().filter(code -> !byCode.containsKey(code)).toList();
    return new DenominatorYear(
        key.kind(), key.year(), key.source(), byCode, unmatched, key.notInLayer());
  }

  private static List<String> codes(Connection connection, String layer) throws SQLException {
    return Sql.list(
        connection,
        "SELECT code FROM \"" + LayerTable.tableOf(layer) + "\" ORDER BY code",
        row -> row.getString(1));
  }
}
