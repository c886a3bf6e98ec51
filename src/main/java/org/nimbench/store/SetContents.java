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
  private static final int FIRST_LAYOUT_WITH_INDEXES = 4;

  private static final String LIVE = " WHERE i.set_id = s.set_id AND i.withdrawn = 0";

  /** The conditions are those of the indexes word for word: only then does SQLite use them. */
  private static final String SETS =
      "SELECT s.key, EXISTS (SELECT 1 FROM LOOKED"
          + LIVE
          + " AND i.date_precision NOT IN ('MONTH', 'QUARTER')), TIMED FROM information_sets s"
          + " WHERE EXISTS (SELECT 1 FROM incidents i"
          + LIVE
          + ") ORDER BY s.set_id";

  private static final String TIMED =
      "EXISTS (SELECT 1 FROM LOOKED" + LIVE + " AND i.time_from IS NOT NULL)";

  /** The sets that have live records, in their own order. */
  static List<SetContents> all(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        sql(Schema.version(connection)),
        row ->
            new SetContents(new SetKey(row.getString(1)), row.getLong(2) > 0, row.getLong(3) > 0));
  }

  /** The question to a file of a layout; an older one is gone through in the order of its pages. */
  static String sql(int layout) {
    String looked = layout < FIRST_LAYOUT_WITH_INDEXES ? "incidents i NOT INDEXED" : "incidents i";
    return SETS.replace("TIMED", layout < FIRST_LAYOUT_WITH_TIMES ? "0" : TIMED)
        .replace("LOOKED", looked);
  }
}
