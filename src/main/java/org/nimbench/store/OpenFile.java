package org.nimbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Opens a file and makes sure that it is a whole workspace this program can read. */
final class OpenFile {
  private OpenFile() {}

  static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Problem.of(ProblemKind.REFUSED, "store.file.absent", file.toString()).asException();
    }
  }

  static Database toRead(Path file) {
    return toRead(file, OpenFile::recover);
  }

  /** Opens to read for somebody who holds the writer's lock already. */
  static Database toReadLocked(Path file) {
    return toRead(file, OpenFile::recoverLocked);
  }

  private static Database toRead(Path file, Consumer<Path> recovery) {
    requireFile(file);
    try {
      return checked(touched(Database.toRead(file)));
    } catch (SQLException e) {
      if (SqliteProblems.isHotJournal(e)) {
        recovery.accept(file);
        return readAfterRecovery(file);
      }
      throw SqliteProblems.of(e, file).asException(e);
    }
  }

  private static Database readAfterRecovery(Path file) {
    try {
      return checked(touched(Database.toRead(file)));
    } catch (SQLException e) {
      throw SqliteProblems.of(e, file).asException(e);
    }
  }

  private static void recover(Path file) {
    requireWritable(file);
    WriterLock lock = WriterLock.take(file, Clock.systemDefaultZone());
    try {
      recoverLocked(file);
    } finally {
      lock.closeUnnoticed();
    }
  }

  /** A writer was killed: SQLite puts the old pages back when it opens the file to write. */
  private static void recoverLocked(Path file) {
    requireWritable(file);
    try (Database database = touched(Database.toWrite(file))) {
      database.read(c -> Sql.number(c, "PRAGMA schema_version"));
    } catch (SQLException e) {
      throw SqliteProblems.of(e, file).asException(e);
    }
  }

  static Database toWrite(Path file, Clock clock) {
    requireWritable(file);
    Database database;
    try {
      database = checked(touched(Database.toWrite(file)));
    } catch (SQLException e) {
      throw SqliteProblems.of(e, file).asException(e);
    }
    if (database.read(Schema::version) < Schema.CURRENT) {
      database.transaction(true, c -> migrate(c, clock));
    }
    return database;
  }

  private static boolean migrate(Connection connection, Clock clock) throws SQLException {
    Schema.migrate(connection, clock);
    AuditTrail.add(
        connection, clock.instant().toString(), "migrate", Map.of("schema", Schema.CURRENT));
    return true;
  }

  private static void requireWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isWritable(file) || folder == null || !Files.isWritable(folder)) {
      throw Problem.of(ProblemKind.WORKSPACE, "store.file.readonly", file.toString()).asException();
    }
  }

  private static Database touched(Database database) throws SQLException {
    boolean good = false;
    try {
      database.touch();
      good = true;
      return database;
    } finally {
      if (!good) {
        database.close();
      }
    }
  }

  private static Database checked(Database database) {
    boolean good = false;
    try {
      database.read(
          c -> {
            requireWhole(c, database.file());
            Schema.requireOurs(c, database.file());
            return true;
          });
      good = true;
      return database;
    } finally {
      if (!good) {
        database.close();
      }
    }
  }

  /** A copy that broke off is found at once, not when its missing pages are first needed. */
  private static void requireWhole(Connection connection, Path file) throws SQLException {
    long expected =
        Sql.number(connection, "PRAGMA page_count") * Sql.number(connection, "PRAGMA page_size");
    try {
      if (Files.size(file) < expected) {
        throw Problem.of(ProblemKind.WORKSPACE, "store.file.damaged", file.toString())
            .asException();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
