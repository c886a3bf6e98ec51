package org.nimbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** SQLite's own checks. */
final class IntegrityCheck {
  private static final int MOST = 10;

  private IntegrityCheck() {}

  static List<Problem> run(Connection connection, Path file) throws SQLException {
    List<Problem> found = new ArrayList<>();
    for (String line :
        Sql.list(connection, "PRAGMA integrity_check(" + MOST + ")", row -> row.getString(1))) {
      if (!"ok".equals(line)) {
        found.add(
            Problem.of(ProblemKind.WORKSPACE, "store.verify.integrity", file.toString(), line));
      }
    }
    if (found.isEmpty()) {
      for (String table :
          Sql.list(connection, "PRAGMA foreign_key_check", row -> row.getString(1))) {
        found.add(
            Problem.of(ProblemKind.WORKSPACE, "store.verify.reference", file.toString(), table));
      }
    }
    return found;
  }
}
