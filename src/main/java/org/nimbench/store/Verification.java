package org.nimbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/** Every check of a workspace, one after the other; each says what it found. */
final class Verification {
  /** One check. */
  interface Check {
    List<Problem> run(Connection connection, Path file) throws SQLException;
  }

  private static final List<Check> CHECKS =
      List.of(
          IntegrityCheck::run,
          GeoPackageCheck::run,
          LedgerCheck::run,
          SupplyCheck::run,
          AuditCheck::chain,
          AuditCheck::revisions);

  private Verification() {}

  static List<Problem> run(Connection connection, Path file, Progress progress)
      throws SQLException {
    List<Problem> found = new ArrayList<>();
    for (int i = 0; i < CHECKS.size(); i++) {
      progress.check();
      progress.at(i, CHECKS.size(), Words.text("store.progress.verifying"));
      found.addAll(CHECKS.get(i).run(connection, file));
      if (i == 0 && !found.isEmpty()) {
        // A file that SQLite itself cannot trust answers no further question reliably.
        return found;
      }
    }
    return found;
  }
}
