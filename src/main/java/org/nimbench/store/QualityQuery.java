package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * Counts how well records are known, set by set, in one pass over them. Those that count are the
 * ones every figure counts: neither withdrawn nor superseded by the supplier's own extract.
 */
final class QualityQuery {
  private static final String OF_PERIOD = " AND date_from >= ? AND date_to < ?";
  private static final String ALL_TIME_FROM = "0000-01-01";
  private static final String ALL_TIME_TO = "9999-12-31";
  private static final int DETAILS_SINCE = 2;

  private QualityQuery() {}

  /** The sets that have records in a period, or ever where it is null, in their own order. */
  static List<QualityCounts> run(Connection connection, @Nullable Period period)
      throws SQLException {
    boolean detailed = Schema.version(connection) >= DETAILS_SINCE;
    String sql =
        "SELECT s.key, count(*), count(i.geom), "
            + (detailed
                ? "count(i.time_from), count(i.date_recorded),"
                    + " sum(coalesce(julianday(i.date_recorded) - julianday(i.date_to) > "
                    + QualityCounts.LATE_DAYS
                    + ", 0)),"
                : "0, 0, 0,")
            + " sum(i.type_id IS NULL), sum(i.geom IS NOT NULL AND (b.open_data <> 0"
            + (detailed ? " OR coalesce(i.loc_precision, '') = 'SNAP'" : "")
            + ")), min(i.date_from), max(i.date_to)"
            + " FROM (SELECT * FROM incidents WHERE withdrawn = 0"
            + Superseded.clause(connection)
            + OF_PERIOD
            + ") i JOIN information_sets s USING (set_id)"
            + " JOIN batches b ON b.batch_id = i.batch_id"
            + " GROUP BY i.set_id ORDER BY i.set_id";
    return Sql.list(
        connection,
        sql,
        row ->
            new QualityCounts(
                new SetKey(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                LocalDate.parse(row.getString(9)),
                LocalDate.parse(row.getString(10))),
        period == null ? ALL_TIME_FROM : period.from().toString(),
        period == null ? ALL_TIME_TO : period.to().toString());
  }
}
