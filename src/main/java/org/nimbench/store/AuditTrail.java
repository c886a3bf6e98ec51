package org.nimbench.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Sha256;

/**
 * One line for each command that changed the workspace. Each line carries the SHA-256 of itself and
 * of the line before, so that a line cannot be changed or taken out unnoticed.
 */
final class AuditTrail {
  record Line(long number, String at, String command, String detail, String chain) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private AuditTrail() {}

  static void add(Connection connection, String at, String command, Map<String, ?> detail)
      throws SQLException {
    long number = Sql.number(connection, "SELECT max(line) FROM audit") + 1;
    String before = Sql.text(connection, "SELECT chain FROM audit ORDER BY line DESC LIMIT 1");
    String json = json(detail);
    Sql.update(
        connection,
        "INSERT INTO audit VALUES (?, ?, ?, ?, ?)",
        number,
        at,
        command,
        json,
        chain(before, number, at, command, json));
  }

  static List<Line> lines(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT line, at, command, detail, chain FROM audit ORDER BY line",
        row ->
            new Line(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)));
  }

  /** The revision each import gave its set, by number of the import. */
  static Map<Long, Long> importRevisions(Connection connection) throws SQLException {
    Map<Long, Long> revisions = new HashMap<>();
    for (Line line : lines(connection)) {
      if (line.command().equals("import")) {
        JsonNode detail = read(line);
        JsonNode raised =
            detail
                .path(Commands.RAISED)
                .path(Revisions.ofSet(new SetKey(detail.path("set").asText())));
        if (raised.isIntegralNumber()) {
          revisions.put(detail.path("batch").asLong(), raised.asLong());
        }
      }
    }
    return revisions;
  }

  /** A line that is no JSON breaks the chain, which {@link AuditCheck} tells; it says nothing. */
  private static JsonNode read(Line line) {
    try {
      return JSON.readTree(line.detail());
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  static String chain(String before, long number, String at, String command, String detail) {
    return Sha256.of(String.join("\n", before, Long.toString(number), at, command, detail));
  }

  private static String json(Map<String, ?> detail) {
    try {
      return JSON.writeValueAsString(detail);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of words and numbers can always be written", e);
    }
  }
}
