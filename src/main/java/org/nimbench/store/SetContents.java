package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.nimbench.kernel.SetKey;

/**
 * A set that has live records, and how closely any of them says when it happened.
 *
 * @param set the set
 * @param hasDays whether any says on which day
 * @param hasHours whether any says at what time of day
 */
public record SetContents(SetKey set, boolean hasDays, boolean hasHours) {
  private static final int FIRST_LAYOUT_WITH_TIMES = 2;

  private static final String ANY =
      "EXISTS (SELECT 1 FROM incidents i WHERE i.set_id = s.set_id AND i.withdrawn = 0";

  /** A record that says no day says no hour: a set known by month is gone through only once. */
  private static final String SETS =
      "SELECT key, days, CASE WHEN days THEN TIMED ELSE 0 END FROM (SELECT s.key, s.set_id, "
          + ANY
          + " AND i.date_precision NOT IN ('MONTH', 'QUARTER')) AS days FROM information_sets s WHERE "
          + ANY
          + ")) s ORDER BY s.set_id";

  private static final String TIMED = ANY + " AND i.time_from IS NOT NULL)";

  /** The sets that have live records, in their own order. */
  static List<SetContents> all(Connection connection) throws SQLException {
    boolean hasTimes = Schema.version(connection) >= FIRST_LAYOUT_WITH_TIMES;
    return Sql.list(
        connection,
        SETS.replace("TIMED", hasTimes ? TIMED : "0"),
        row ->
            new SetContents(new SetKey(row.getString(1)), row.getLong(2) > 0, row.getLong(3) > 0));
  }
}
