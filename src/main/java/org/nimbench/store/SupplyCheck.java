package org.nimbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** What is kept beside records agrees with them: months covered, words without a code, totals. */
final class SupplyCheck {
  private static final int SECOND_LAYOUT = 2;

  /** Months as a ledger writes them. */
  private static final String MONTH = "printf('%04d-%02d', c.month / 12, c.month % 12 + 1)";

  /** Imports whose ledger names other months than they cover; a purged one covers none. */
  private static final String COVERAGE =
      "SELECT b.batch_id FROM batches b WHERE json_valid(b.ledger)"
          + " AND json_type(b.ledger, '$.months') = 'array' AND ("
          + "EXISTS (SELECT 1 FROM coverage c WHERE c.batch_id = b.batch_id AND (c.set_id <>"
          + " b.set_id OR "
          + MONTH
          + " NOT IN (SELECT value FROM json_each(b.ledger, '$.months')))) OR"
          + " EXISTS (SELECT 1 FROM json_each(b.ledger, '$.months') j WHERE j.value NOT IN (SELECT "
          + MONTH
          + " FROM coverage c WHERE c.batch_id = b.batch_id)))";

  /** An import may have more different words than are told apart, never fewer records. */
  private static final String UNMAPPED =
      "SELECT b.batch_id FROM batches b WHERE b.rows_unmapped < (SELECT coalesce(sum(u.records), 0)"
          + " FROM unmapped u WHERE u.batch_id = b.batch_id)";

  private static final String AGGREGATES =
      "SELECT b.batch_id FROM aggregates a JOIN batches b USING (batch_id)"
          + " WHERE a.set_id <> b.set_id OR a.period_to < a.period_from OR a.value < 0";

  private SupplyCheck() {}

  static List<Problem> run(Connection connection, Path file) throws SQLException {
    List<Problem> found = new ArrayList<>();
    check(connection, file, "coverage", COVERAGE, found);
    if (Schema.version(connection) >= SECOND_LAYOUT) {
      check(connection, file, "unmapped", UNMAPPED, found);
      check(connection, file, "aggregates", AGGREGATES, found);
    }
    return found;
  }

  private static void check(
      Connection connection, Path file, String table, String sql, List<Problem> found)
      throws SQLException {
    Set<Long> purged =
        PurgeTable.all(connection).stream().map(PurgeStub::batch).collect(Collectors.toSet());
    List<Long> wrong = Sql.list(connection, sql, row -> row.getLong(1));
    wrong.stream()
        .filter(batch -> !purged.contains(batch))
        .distinct()
        .forEach(
            batch ->
                found.add(
                    Problem.of(
                        ProblemKind.WORKSPACE,
                        "store.verify.beside",
                        file.toString(),
                        table,
                        batch)));
  }
}
