package org.nimbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Objects;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Program;

/**
 * The layout of a workspace file and its history: {@code schema-N.sql} takes a file from version N
 * − 1 to N, and {@code schema_version} has a line for each step that was taken.
 */
final class Schema {
  /** The layout this program writes. */
  static final int CURRENT = 4;

  static final long GEOPACKAGE_ID = 0x47504B47;
  static final long GEOPACKAGE_VERSION = 10300;

  private Schema() {}

  /** The layout of a file: 0 for an empty one. */
  static int version(Connection connection) throws SQLException {
    long known =
        Sql.number(
            connection,
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'");
    return known == 0 ? 0 : (int) Sql.number(connection, "SELECT max(version) FROM schema_version");
  }

  /** Refuses a file that is no workspace, and one that a newer program made. */
  static void requireOurs(Connection connection, Path file) throws SQLException {
    int version = version(connection);
    if (version == 0 || Sql.number(connection, "PRAGMA application_id") != GEOPACKAGE_ID) {
      throw Problem.of(ProblemKind.WORKSPACE, "store.file.foreign", file.toString()).asException();
    }
    if (version > CURRENT) {
      throw Problem.of(
              ProblemKind.WORKSPACE, "store.file.newer", file.toString(), madeBy(connection))
          .asException();
    }
  }

  private static String madeBy(Connection connection) throws SQLException {
    return Sql.text(connection, "SELECT program FROM schema_version ORDER BY version DESC LIMIT 1");
  }

  /** Takes the steps that are still missing; each is part of the open transaction. */
  static void migrate(Connection connection, Clock clock) throws SQLException {
    if (version(connection) == 0) {
      addCore(connection);
    }
    for (int step = version(connection) + 1; step <= CURRENT; step++) {
      run(connection, "schema-" + step + ".sql");
      Sql.update(
          connection,
          "INSERT INTO schema_version VALUES (?, ?, ?)",
          step,
          clock.instant().toString(),
          Program.VERSION);
    }
  }

  /** Adds the tables that every GeoPackage has. */
  static void addCore(Connection connection) throws SQLException {
    run(connection, "geopackage-core.sql");
  }

  /** Marks an empty file as a GeoPackage. */
  static void mark(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + GEOPACKAGE_ID);
      statement.execute("PRAGMA user_version = " + GEOPACKAGE_VERSION);
    }
  }

  private static void run(Connection connection, String resource) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : read(resource).split(";\\R")) {
        if (!sql.isBlank()) {
          statement.executeUpdate(sql);
        }
      }
    }
  }

  private static String read(String resource) {
    try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
