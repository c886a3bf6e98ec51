package org.nimbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/**
 * One connection to a workspace file. Every failure of SQLite becomes a problem in plain words; one
 * thread at a time is let in.
 */
final class Database implements AutoCloseable {
  /** Work on the connection. */
  interface Query<T> {
    T on(Connection connection) throws SQLException;
  }

  private static final int BUSY_MILLISECONDS = 3_000;
  private static final int CACHE_KIBIBYTES = 65_536;

  /** Of a new file; one that has pages keeps its own size. */
  private static final int PAGE_BYTES = 8_192;

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  static Database toRead(Path file) throws SQLException {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    return new Database(file, connect(file, config));
  }

  static Database toWrite(Path file) throws SQLException {
    SQLiteConfig config = config();
    config.setJournalMode(JournalMode.DELETE);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setPageSize(PAGE_BYTES);
    return new Database(file, connect(file, config));
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    // The methods of this class let one thread in at a time; SQLite need not lock each call again.
    config.setOpenMode(SQLiteOpenMode.NOMUTEX);
    // What is sorted or set aside never leaves this process: the system's temporary folder is no
    // place for records.
    config.setTempStore(TempStore.MEMORY);
    return config;
  }

  private static Connection connect(Path file, SQLiteConfig config) throws SQLException {
    // As a URI, so that no character of the name is read as an option.
    String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    return DriverManager.getConnection(url, config.toProperties());
  }

  Path file() {
    return file;
  }

  synchronized <T> T read(Query<T> query) {
    try {
      return query.on(connection);
    } catch (SQLException e) {
      throw SqliteProblems.of(e, file).asException(e);
    }
  }

  /** All of it or none. */
  synchronized <T> T transaction(boolean keep, Query<T> query) {
    boolean kept = false;
    try {
      connection.setAutoCommit(false);
      T result = query.on(connection);
      if (keep) {
        connection.commit();
        kept = true;
      }
      return result;
    } catch (SQLException e) {
      throw SqliteProblems.of(e, file).asException(e);
    } finally {
      end(kept);
    }
  }

  private void end(boolean kept) {
    try {
      if (!kept) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw SqliteProblems.of(e, file).asException(e);
    }
  }

  /**
   * Writes a copy of the file as it is now to a file that does not exist yet. SQLite reads every
   * page for it, so that a damaged file is found; pages that are free are left out, with what was
   * deleted from them.
   */
  void copyTo(Path target) {
    read(c -> Sql.update(c, "VACUUM INTO ?", target.toAbsolutePath().toString()));
  }

  /** From now on, what is deleted is overwritten with zeros. */
  void overwriteWhatIsDeleted() {
    run("PRAGMA secure_delete = ON");
  }

  /** Writes the file anew without the pages that are free. */
  void pack() {
    run("VACUUM");
  }

  private void run(String sql) {
    read(
        c -> {
          try (Statement statement = c.createStatement()) {
            return statement.execute(sql);
          }
        });
  }

  /** Reads the first page, so that what is wrong with the file shows at once. */
  synchronized void touch() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT count(*) FROM sqlite_master");
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqliteProblems.of(e, file).asException(e);
    }
  }
}
