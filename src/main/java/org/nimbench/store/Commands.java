package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** Ends a command: revisions rise, the audit trail gets its line. */
final class Commands {
  static final String RAISED = "raised";

  private Commands() {}

  static void record(Connection connection, String command, Transaction transaction)
      throws SQLException {
    Instant now = transaction.now();
    SortedMap<String, Long> raised =
        Revisions.raise(connection, transaction.touched(), now.toString());
    Map<String, Object> detail = new LinkedHashMap<>(transaction.told());
    detail.put(RAISED, raised);
    AuditTrail.add(connection, now.toString(), command, detail);
  }
}
