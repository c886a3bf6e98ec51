package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.locationtech.jts.geom.Envelope;

/** The GeoPackage's list of its layers: what other programs see. */
final class ContentsTable {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private ContentsTable() {}

  /** Registers a layer of multipolygons. */
  static void register(Connection connection, String table, String description, Instant at)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO gpkg_contents"
            + " (table_name, data_type, identifier, description, last_change, srs_id)"
            + " VALUES (?1, 'features', ?1, ?2, ?3, 27700)"
            + " ON CONFLICT (table_name) DO UPDATE SET description = ?2",
        table,
        description,
        STAMP.format(at));
    Sql.update(
        connection,
        "INSERT OR REPLACE INTO gpkg_geometry_columns"
            + " VALUES (?, 'geom', 'MULTIPOLYGON', 27700, 0, 0)",
        table);
  }

  /** Takes a layer off the list. */
  static void unregister(Connection connection, String table) throws SQLException {
    Sql.update(connection, "DELETE FROM gpkg_geometry_columns WHERE table_name = ?", table);
    Sql.update(connection, "DELETE FROM gpkg_contents WHERE table_name = ?", table);
  }

  /** Sets a layer's extent. */
  static void extent(Connection connection, String table, Envelope box, Instant at)
      throws SQLException {
    boolean empty = box.isNull();
    Sql.update(
        connection,
        "UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ?"
            + " WHERE table_name = ?",
        STAMP.format(at),
        empty ? null : box.getMinX(),
        empty ? null : box.getMinY(),
        empty ? null : box.getMaxX(),
        empty ? null : box.getMaxY(),
        table);
  }

  /** Widens a layer's extent. */
  static void widen(Connection connection, String table, Envelope box, Instant at)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE gpkg_contents SET last_change = ?1,"
            + " min_x = min(coalesce(min_x, ?2), ?2), min_y = min(coalesce(min_y, ?3), ?3),"
            + " max_x = max(coalesce(max_x, ?4), ?4), max_y = max(coalesce(max_y, ?5), ?5)"
            + " WHERE table_name = ?6",
        STAMP.format(at),
        box.getMinX(),
        box.getMinY(),
        box.getMaxX(),
        box.getMaxY(),
        table);
  }
}
