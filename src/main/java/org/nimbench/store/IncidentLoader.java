package org.nimbench.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * Reads the records of a set into columns. SQLite packs the small numbers of a row into two,
 * because crossing from SQLite into Java costs more than the arithmetic.
 */
final class IncidentLoader {
  private static final int ROWS_BETWEEN_CHECKS = 16_384;
  private static final int DATE_LENGTH = 10;

  private static final String ORDER = " ORDER BY rec_id";

  private static final String ROWS =
      "SELECT geom, (month << 32) | (coalesce(area_id, -1) + 1),"
          + " (TIME << 48) | ((coalesce(type_id, -1) + 1) << 32) | (supplier_id << 16)"
          + " | (coalesce(outcome_id, -1) + 1),"
          + " CASE date_precision WHEN 'MONTH' THEN NULL"
          + " ELSE date_from || date_to || date_precision END"
          + " FROM incidents NOT INDEXED WHERE set_id = ?1 AND withdrawn = 0"
          + ORDER;

  /** Records of the first layout have no time of day. */
  private static final String TIME = "(coalesce(time_from, -1) + 1)";

  private static final int FIRST_LAYOUT_WITH_TIMES = 2;
  private static final int SIXTEEN_BITS = 0xffff;

  private IncidentLoader() {}

  private static String rows(Connection connection) throws SQLException {
    boolean hasTimes = Schema.version(connection) >= FIRST_LAYOUT_WITH_TIMES;
    return ROWS.replace("TIME", hasTimes ? TIME : "0");
  }

  static Incidents load(Connection connection, SetKey set, DataVersion version, Progress progress)
      throws SQLException {
    int setId = InformationSetTable.find(connection, set);
    short[] types = OffenceTypeTable.currentIndexes(connection);
    long total = count(connection, setId);
    IncidentColumns columns = new IncidentColumns(Math.toIntExact(total));
    String without = Superseded.clause(connection);
    String sql = rows(connection).replace(ORDER, without + ORDER);
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setInt(1, setId);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          if (columns.size % ROWS_BETWEEN_CHECKS == 0) {
            progress.check();
            progress.at(columns.size, total, Words.text("store.progress.loading"));
          }
          take(rows, columns, types);
        }
      }
    }
    return new Incidents(
        columns.resized(columns.size),
        TermLists.load(connection),
        version,
        Superseded.count(connection, setId, without));
  }

  private static long count(Connection connection, int setId) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT count(*) FROM incidents WHERE set_id = ?")) {
      query.setInt(1, setId);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  private static void take(ResultSet rows, IncidentColumns to, short[] types) throws SQLException {
    int at = to.size;
    byte[] point = rows.getBytes(1);
    if (point == null) {
      to.place(Double.NaN, Double.NaN);
    } else {
      ByteBuffer bytes = ByteBuffer.wrap(point).order(ByteOrder.LITTLE_ENDIAN);
      to.place(bytes.getDouble(PointBytes.EASTING), bytes.getDouble(PointBytes.NORTHING));
    }
    long monthAndArea = rows.getLong(2);
    to.months[at] = (int) (monthAndArea >> 32);
    to.areas[at] = (int) monthAndArea - 1;
    long words = rows.getLong(3);
    to.types[at] = types[(int) (words >> 32) & SIXTEEN_BITS];
    to.times[at] = (short) ((words >>> 48) - 1);
    to.suppliers[at] = (short) (words >> 16);
    to.outcomes[at] = (short) (words - 1);
    String days = rows.getString(4);
    if (days == null) {
      to.wholeMonth(to.months[at]);
    } else {
      takeDays(days, to);
    }
    to.size++;
  }

  private static void takeDays(String days, IncidentColumns to) {
    to.days(
        LocalDate.parse(days.substring(0, DATE_LENGTH)),
        LocalDate.parse(days.substring(DATE_LENGTH, 2 * DATE_LENGTH)),
        DatePrecision.valueOf(days.substring(2 * DATE_LENGTH)));
  }
}
