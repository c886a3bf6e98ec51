package org.nimbench.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite complains of, in plain words. */
final class SqliteProblems {
  private static final int PRIMARY_CODE = 0xff;

  private SqliteProblems() {}

  static Problem of(SQLException e, Path file) {
    return Problem.of(ProblemKind.WORKSPACE, key(e), file.toString());
  }

  private static String key(SQLException e) {
    int code = primaryCode(e);
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return "store.file.foreign";
    }
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return "store.file.busy";
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return "store.file.readonly";
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return "store.disk.full";
    }
    if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return "store.disk.failing";
    }
    return "store.file.damaged";
  }

  /** Whether an interrupted write must be undone first, which opening to read may not do. */
  static boolean isHotJournal(SQLException e) {
    return e instanceof SQLiteException sqlite
        && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK
            || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_RECOVERY);
  }

  private static int primaryCode(SQLException e) {
    return e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & PRIMARY_CODE : 0;
  }
}
