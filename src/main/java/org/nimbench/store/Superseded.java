package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Open data and a supplier's own extract of the same month are the same crimes: the extract goes
 * before. Anti-social behaviour of open data stays, because an extract of recorded crime has none.
 */
final class Superseded {
  private static final String OWN =
      "SELECT c.set_id, t.number, c.month FROM coverage c JOIN batches b USING (batch_id)"
          + " JOIN terms t ON t.kind = 'supplier' AND t.text = c.supplier WHERE b.open_data = 0";

  private static final String OPEN = "SELECT batch_id FROM batches WHERE open_data <> 0";

  private static final String THESE =
      "batch_id IN ("
          + OPEN
          + ") AND coalesce(type_id, -1) NOT IN"
          + " (SELECT type_id FROM offence_types WHERE type_group = 'asb')"
          + " AND (set_id, supplier_id, month) IN ("
          + OWN
          + ")";

  private Superseded() {}

  /** What a query of records of any set adds to leave them out; empty where there are none. */
  static String clause(Connection connection) throws SQLException {
    boolean any =
        Sql.number(
                connection,
                "SELECT EXISTS (SELECT 1 FROM batches one JOIN batches other USING (set_id)"
                    + " WHERE one.open_data <> 0 AND other.open_data = 0)")
            > 0;
    return any ? " AND NOT (" + THESE + ")" : "";
  }

  /** How many of a set's records a clause leaves out. */
  static long count(Connection connection, int set, String clause) throws SQLException {
    return clause.isEmpty()
        ? 0
        : Sql.number(
            connection,
            "SELECT count(*) FROM incidents WHERE set_id = ? AND withdrawn = 0 AND " + THESE,
            set);
  }
}
