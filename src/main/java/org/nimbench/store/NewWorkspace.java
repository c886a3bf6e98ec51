package org.nimbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.WholeFile;

/** Makes a workspace file: beside its place first, then moved there whole. */
final class NewWorkspace {
  /** The fact that holds the key of one-way references. */
  static final String KEY = "reference_key";

  private static final int KEY_BYTES = 32;

  private NewWorkspace() {}

  static void make(Path file, String name, Clock clock) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw Problem.of(ProblemKind.WORKSPACE, "store.folder.unusable", file.toString())
          .asException();
    }
    try {
      WholeFile.make(file, beside -> fill(beside, name, clock));
    } catch (IOException e) {
      throw Problem.of(ProblemKind.WORKSPACE, "store.folder.unusable", file.toString())
          .asException(e);
    }
  }

  private static void fill(Path half, String name, Clock clock) {
    try (Database database = Database.toWrite(half)) {
      database.read(
          c -> {
            Schema.mark(c);
            return true;
          });
      database.transaction(true, c -> begin(c, name, clock));
    } catch (SQLException e) {
      throw SqliteProblems.of(e, half).asException(e);
    }
  }

  private static boolean begin(Connection connection, String name, Clock clock)
      throws SQLException {
    String now = clock.instant().toString();
    Schema.migrate(connection, clock);
    InformationSetTable.addPrescribed(connection);
    OffenceTypeTable.addMissing(connection);
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    fact(connection, "name", name);
    fact(connection, "created", now);
    fact(connection, "program", Program.VERSION);
    fact(connection, KEY, HexFormat.of().formatHex(key));
    ContentsTable.extent(connection, "incidents", new Envelope(), clock.instant());
    ContentsTable.extent(connection, "basemap", new Envelope(), clock.instant());
    Map<String, Long> raised = Revisions.raise(connection, List.of(Revisions.CODES), now);
    AuditTrail.add(connection, now, "create", Map.of(Commands.RAISED, raised));
    return true;
  }

  private static void fact(Connection connection, String name, String value) throws SQLException {
    Sql.update(connection, "INSERT INTO facts VALUES (?, ?)", name, value);
  }
}
