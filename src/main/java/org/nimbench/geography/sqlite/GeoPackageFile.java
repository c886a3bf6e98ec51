package org.nimbench.geography.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * Somebody's GeoPackage, opened immutable and read-only: reading changes no byte of it.
 *
 * <p>Every method throws a {@link ProblemException} (refused) when the file is no GeoPackage or
 * cannot be read to its end.
 */
public final class GeoPackageFile implements AutoCloseable {
  private static final String LAYERS =
      "SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition"
          + " FROM gpkg_contents c"
          + " JOIN gpkg_geometry_columns g ON g.table_name = c.table_name"
          + " LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id"
          + " WHERE c.data_type = 'features'"
          + " AND upper(g.geometry_type_name) NOT LIKE '%POINT'"
          + " AND upper(g.geometry_type_name) NOT LIKE '%LINESTRING'"
          + " ORDER BY c.table_name";

  private static final int ROWS_BETWEEN_CHECKS = 256;

  private final Path file;
  private final Connection connection;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  private GeoPackageFile(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a file.
   *
   * @throws ProblemException (refused) if it is no GeoPackage, damaged, or being written by another
   *     program
   */
  public static GeoPackageFile open(Path file) {
    refuseWhileOthersWrite(file);
    Connection connection = null;
    try {
      // An immutable file takes no lock and leaves nothing beside it.
      connection =
          DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1&mode=ro");
      GeoPackageFile opened = new GeoPackageFile(file, connection);
      opened.listLayers();
      return opened;
    } catch (SQLException e) {
      close(connection);
      throw refused(file, "geography.geopackage.unreadable", e);
    } catch (ProblemException e) {
      close(connection);
      throw e;
    }
  }

  /** The layers that may hold areas, by name; those of points and lines are left out. */
  public List<String> areaLayers() {
    return List.copyOf(sources.keySet());
  }

  /**
   * A layer with all its rows.
   *
   * @param layer one of {@link #areaLayers()}
   * @throws ProblemException (refused) if a row cannot be read
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public GeoPackageLayer read(String layer, Progress progress) {
    Source source = sources.get(layer);
    if (source == null) {
      throw new IllegalArgumentException(layer);
    }
    try (Statement statement = connection.createStatement()) {
      long total = count(statement, layer);
      try (ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted(layer))) {
        return read(layer, source, rows, total, progress);
      }
    } catch (SQLException e) {
      throw refused(file, "geography.geopackage.unreadable", e);
    }
  }

  @Override
  public void close() {
    close(connection);
  }

  private GeoPackageLayer read(
      String layer, Source source, ResultSet rows, long total, Progress progress)
      throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    List<String> fields = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      if (!columns.getColumnName(i).equalsIgnoreCase(source.geometryColumn())) {
        fields.add(columns.getColumnName(i));
      }
    }
    String what = Words.text("geography.progress.reading");
    List<GeoPackageRow> read = new ArrayList<>();
    while (rows.next()) {
      read.add(row(layer, source, fields, rows, read.size() + 1));
      if (read.size() % ROWS_BETWEEN_CHECKS == 0) {
        progress.check();
        progress.at(read.size(), total, what);
      }
    }
    return new GeoPackageLayer(
        layer, source.system(), source.definition(), List.copyOf(fields), List.copyOf(read));
  }

  private GeoPackageRow row(
      String layer, Source source, List<String> fields, ResultSet rows, int number)
      throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String field : fields) {
      Object value = rows.getObject(field);
      if (value != null && !(value instanceof byte[])) {
        values.put(field, value);
      }
    }
    return new GeoPackageRow(values, shape(layer, source, rows, number));
  }

  private @Nullable Geometry shape(String layer, Source source, ResultSet rows, int number)
      throws SQLException {
    byte[] bytes = rows.getBytes(source.geometryColumn());
    if (bytes == null) {
      return null;
    }
    try {
      return GeoPackageGeometry.decode(bytes);
    } catch (ParseException | IllegalArgumentException e) {
      throw Problem.of(ProblemKind.REFUSED, "geography.geopackage.shape", name(file), layer, number)
          .asException(e);
    }
  }

  private void listLayers() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!isGeoPackage(statement)) {
        throw Problem.of(ProblemKind.REFUSED, "geography.geopackage.other", name(file))
            .asException();
      }
      try (ResultSet rows = statement.executeQuery(LAYERS)) {
        while (rows.next()) {
          String organisation = rows.getString(3);
          sources.put(
              rows.getString(1),
              new Source(
                  rows.getString(2),
                  organisation == null ? "" : organisation + ":" + rows.getInt(4),
                  rows.getString(5) == null ? "" : rows.getString(5)));
        }
      }
    }
  }

  private static boolean isGeoPackage(Statement statement) throws SQLException {
    try (ResultSet tables =
        statement.executeQuery(
            "SELECT count(*) FROM sqlite_master"
                + " WHERE name IN ('gpkg_contents', 'gpkg_geometry_columns')")) {
      return tables.next() && tables.getInt(1) == 2;
    }
  }

  private long count(Statement statement, String layer) throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + quoted(layer))) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** An immutable file is read without the changes that still lie in a journal beside it. */
  private static void refuseWhileOthersWrite(Path file) {
    for (String ending : new String[] {"-wal", "-journal"}) {
      Path beside = file.resolveSibling(name(file) + ending);
      try {
        if (Files.exists(beside) && Files.size(beside) > 0) {
          throw Problem.of(ProblemKind.REFUSED, "geography.geopackage.busy", name(file))
              .asException();
        }
      } catch (IOException e) {
        throw refused(file, "geography.geopackage.unreadable", e);
      }
    }
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A file opened to read holds nothing to lose", e);
    }
  }

  private static String quoted(String table) {
    return '"' + table.replace("\"", "\"\"") + '"';
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static ProblemException refused(Path file, String code, Exception cause) {
    return Problem.of(ProblemKind.REFUSED, code, name(file)).asException(cause);
  }

  private record Source(String geometryColumn, String system, String definition) {}
}
