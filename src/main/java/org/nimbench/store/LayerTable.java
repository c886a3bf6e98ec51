package org.nimbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Boundary layers, each in a table of its own, as other programs expect it. */
final class LayerTable {
  /** The layer of the areas the analyst drew: made of documents, never of a file. */
  static final String DRAWN = AreaLayer.DRAWN;

  private LayerTable() {}

  static String tableOf(String layer) {
    if (!layer.matches("[a-z0-9_]{1,60}")) {
      throw Problem.of(ProblemKind.USAGE, "store.layer.name", "--layer", layer).asException();
    }
    return "area_" + layer;
  }

  static List<String> names(Connection connection) throws SQLException {
    return Sql.list(connection, "SELECT name FROM layers ORDER BY name", row -> row.getString(1));
  }

  /** A problem that names the layers there are when there is no such layer. */
  static void require(Connection connection, String layer, Path file) throws SQLException {
    List<String> names = names(connection);
    if (!names.contains(layer)) {
      throw Problem.of(
              ProblemKind.USAGE,
              names.isEmpty() ? "store.layer.none" : "store.layer.unknown",
              file.toString(),
              layer,
              String.join(", ", names))
          .asException();
    }
  }

  /** A layer's areas in order of code. */
  static AreaLayer read(Connection connection, String layer, Path file) throws SQLException {
    require(connection, layer, file);
    List<Area> areas =
        Sql.list(
            connection,
            "SELECT code, name, geom FROM \"" + tableOf(layer) + "\" ORDER BY code",
            row -> new Area(row.getString(1), row.getString(2), ShapeBytes.read(row.getBytes(3))));
    return new AreaLayer(
        layer, Sql.text(connection, "SELECT vintage FROM layers WHERE name = ?", layer), areas);
  }

  /** Why areas were repaired, by code. */
  static Map<String, String> repairs(Connection connection, String layer) throws SQLException {
    Map<String, String> repairs = new TreeMap<>();
    Sql.list(
        connection,
        "SELECT code, why FROM area_repairs WHERE layer = ?",
        row -> repairs.put(row.getString(1), row.getString(2)),
        layer);
    return repairs;
  }

  /** Adds a layer, or puts a newer one in its place. */
  static void put(Connection connection, AreaLayer layer, LayerExtras extras, Instant at)
      throws SQLException {
    String table = tableOf(layer.name());
    Sql.update(connection, "DROP TABLE IF EXISTS \"" + table + "\"");
    Sql.update(
        connection,
        "CREATE TABLE \""
            + table
            + "\" (fid INTEGER NOT NULL PRIMARY KEY, geom MULTIPOLYGON, code TEXT NOT NULL,"
            + " name TEXT NOT NULL, population REAL, households REAL, vintage TEXT NOT NULL)");
    Sql.update(
        connection,
        "INSERT INTO layers VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET vintage = ?2",
        layer.name(),
        layer.vintage());
    ContentsTable.register(connection, table, (layer.name() + " " + layer.vintage()).strip(), at);
    insert(connection, table, layer);
    keepUnrepaired(connection, layer.name(), extras);
    Envelope all = new Envelope();
    layer.areas().forEach(area -> all.expandToInclude(area.shape().getEnvelopeInternal()));
    ContentsTable.extent(connection, table, all, at);
  }

  /** Removes a layer, its table and what was repaired in it. */
  static void remove(Connection connection, String layer) throws SQLException {
    String table = tableOf(layer);
    Sql.update(connection, "DELETE FROM area_repairs WHERE layer = ?", layer);
    Sql.update(connection, "DELETE FROM layers WHERE name = ?", layer);
    ContentsTable.unregister(connection, table);
    Sql.update(connection, "DROP TABLE \"" + table + "\"");
  }

  private static void insert(Connection connection, String table, AreaLayer layer)
      throws SQLException {
    try (PreparedStatement add =
        connection.prepareStatement(
            "INSERT INTO \"" + table + "\" (geom, code, name, vintage) VALUES (?, ?, ?, ?)")) {
      for (Area area : layer.areas()) {
        add.setBytes(1, ShapeBytes.of(ShapeBytes.asMultiPolygon(area.shape())));
        add.setString(2, area.code());
        add.setString(3, area.name());
        add.setString(4, layer.vintage());
        add.executeUpdate();
      }
    }
  }

  private static void keepUnrepaired(Connection connection, String layer, LayerExtras extras)
      throws SQLException {
    Sql.update(connection, "DELETE FROM area_repairs WHERE layer = ?", layer);
    for (Map.Entry<String, String> repair : extras.repairs().entrySet()) {
      Geometry given = extras.unrepaired().get(repair.getKey());
      Sql.update(
          connection,
          "INSERT INTO area_repairs VALUES (?, ?, ?, ?)",
          layer,
          repair.getKey(),
          repair.getValue(),
          given == null ? null : ShapeBytes.of(given));
    }
  }
}
