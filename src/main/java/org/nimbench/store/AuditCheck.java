package org.nimbench.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** The audit trail is unbroken, and revisions are those its lines raised. */
final class AuditCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AuditCheck() {}

  static List<Problem> chain(Connection connection, Path file) throws SQLException {
    String before = "";
    long expected = 1;
    for (AuditTrail.Line line : AuditTrail.lines(connection)) {
      String chain =
          AuditTrail.chain(before, line.number(), line.at(), line.command(), line.detail());
      if (line.number() != expected || !chain.equals(line.chain())) {
        return List.of(
            Problem.of(ProblemKind.WORKSPACE, "store.verify.audit", file.toString(), expected));
      }
      before = line.chain();
      expected++;
    }
    return expected > 1
        ? List.of()
        : List.of(
            Problem.of(ProblemKind.WORKSPACE, "store.verify.audit", file.toString(), expected));
  }

  static List<Problem> revisions(Connection connection, Path file) throws SQLException {
    Map<String, Long> raised = new TreeMap<>();
    for (AuditTrail.Line line : AuditTrail.lines(connection)) {
      take(line.detail(), raised);
    }
    Map<String, Long> stored = new TreeMap<>();
    for (DataVersion version : Revisions.all(connection)) {
      stored.put(version.name(), version.revision());
    }
    List<Problem> found = new ArrayList<>();
    if (!raised.equals(stored)) {
      found.add(Problem.of(ProblemKind.WORKSPACE, "store.verify.revisions", file.toString()));
    }
    return found;
  }

  private static void take(String detail, Map<String, Long> raised) {
    try {
      JsonNode lines = JSON.readTree(detail).path(Commands.RAISED);
      lines.properties().forEach(e -> raised.put(e.getKey(), e.getValue().asLong()));
    } catch (JsonProcessingException e) {
      // Such a line breaks the chain, which is told there; here it raises nothing.
      raised.put("", 0L);
    }
  }
}
