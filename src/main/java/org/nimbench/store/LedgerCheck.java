package org.nimbench.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Nothing is lost: ledgers add up, and the tables hold what the ledgers say. */
final class LedgerCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LedgerCheck() {}

  static List<Problem> run(Connection connection, Path file) throws SQLException {
    List<Problem> found = new ArrayList<>();
    boolean hasAggregates = AggregateTable.isIn(connection);
    Set<Long> purged =
        PurgeTable.all(connection).stream().map(PurgeStub::batch).collect(Collectors.toSet());
    for (Batch batch : BatchTable.all(connection)) {
      if (purged.contains(batch.id())) {
        continue;
      }
      long kept =
          Sql.number(connection, "SELECT count(*) FROM quarantine WHERE batch_id = ?", batch.id());
      long revised =
          Sql.number(
                  connection,
                  "SELECT count(*) FROM incident_history WHERE revised_by = ?",
                  batch.id())
              + (hasAggregates
                  ? Sql.number(
                      connection,
                      "SELECT count(*) FROM aggregate_history WHERE revised_by = ?",
                      batch.id())
                  : 0)
              + PurgeTable.revisionsGone(connection, batch.id());
      RowCounts counts = batch.counts();
      if (!counts.addsUp()
          || kept != counts.quarantined()
          || revised != counts.revised()
          || !saysTheSame(batch.ledger(), counts)) {
        found.add(
            Problem.of(ProblemKind.WORKSPACE, "store.verify.ledger", file.toString(), batch.id()));
      }
    }
    long missing =
        Sql.number(
                connection,
                "SELECT (SELECT coalesce(sum(rows_stored), 0) FROM batches)"
                    + " - (SELECT count(*) FROM incidents)"
                    + (hasAggregates ? " - (SELECT count(*) FROM aggregates)" : ""))
            - PurgeTable.removed(connection);
    if (missing != 0) {
      found.add(
          Problem.of(ProblemKind.WORKSPACE, "store.verify.records", file.toString(), missing));
    }
    return found;
  }

  private static boolean saysTheSame(String ledger, RowCounts counts) {
    try {
      JsonNode told = JSON.readTree(ledger);
      return told.path("read").asLong(-1) == counts.read()
          && told.path("stored").asLong(-1) == counts.stored()
          && told.path("duplicate").asLong(-1) == counts.duplicate()
          && told.path("revised").asLong(-1) == counts.revised()
          && told.path("quarantined").asLong(-1) == counts.quarantined();
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
