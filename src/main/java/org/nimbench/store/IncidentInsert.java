package org.nimbench.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.nimbench.kernel.DateSpan;

/** Adds the records of one file. Rows wait in bundles; whoever reads the table flushes first. */
final class IncidentInsert implements AutoCloseable {
  private static final int BUNDLE = 1_000;

  private final PreparedStatement insert;
  private final TermNumbers suppliers;
  private final TermNumbers areas;
  private final TermNumbers outcomes;
  private final int[] types;
  private final Envelope extent = new Envelope();
  private long nextRecord;
  private int waiting;
  private @Nullable DateSpan lastSpan;
  private String from = "";
  private String to = "";

  IncidentInsert(Connection connection, int set, long batch, long file, Vocabulary words)
      throws SQLException {
    // What is the same for the whole file is written into the statement: fewer values to hand over.
    insert =
        connection.prepareStatement(
            "INSERT INTO incidents VALUES (?, ?, "
                + set
                + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                + batch
                + ", "
                + file
                + ", ?, 0, ?, ?, ?, ?, ?, ?, ?)");
    suppliers = words.suppliers();
    areas = words.areas();
    outcomes = words.outcomes();
    types = words.types();
    nextRecord = Sql.number(connection, "SELECT max(rec_id) FROM incidents") + 1;
  }

  long add(IncidentRow row) throws SQLException {
    if (!row.span().equals(lastSpan)) {
      lastSpan = row.span();
      from = row.span().from().toString();
      to = row.span().to().toString();
    }
    bindPlaceAndNumbers(row);
    bindWords(row);
    bindDetails(row.details());
    insert.addBatch();
    if (++waiting == BUNDLE) {
      flush();
    }
    return nextRecord++;
  }

  private void bindPlaceAndNumbers(IncidentRow row) throws SQLException {
    insert.setLong(1, nextRecord);
    if (row.isLocated()) {
      insert.setBytes(2, PointBytes.of(row.easting(), row.northing()));
      extent.expandToInclude(PointBytes.rounded(row.easting()), PointBytes.rounded(row.northing()));
    } else {
      insert.setNull(2, Types.BLOB);
    }
    insert.setInt(3, row.span().from().getYear() * 12 + row.span().from().getMonthValue() - 1);
    insert.setObject(4, row.type() < 0 ? null : types[row.type()]);
    insert.setInt(5, suppliers.number(row.supplier()));
    insert.setObject(6, areas.of(row.areaCode()));
    insert.setObject(7, outcomes.of(row.outcome()));
  }

  private void bindWords(IncidentRow row) throws SQLException {
    insert.setString(8, from);
    insert.setString(9, to);
    insert.setString(10, row.span().precision().name());
    insert.setString(11, row.offence());
    insert.setString(12, row.areaCode());
    insert.setString(13, row.areaName());
    insert.setString(14, row.place());
    insert.setString(15, row.outcome());
    insert.setString(16, row.other());
    insert.setBytes(17, row.hasKey() ? keyBytes(row) : null);
    insert.setLong(18, row.content());
    insert.setLong(19, row.line());
  }

  private void bindDetails(IncidentDetails details) throws SQLException {
    minutes(20, details.timeFrom());
    minutes(21, details.timeTo());
    insert.setString(22, details.recorded() == null ? null : details.recorded().toString());
    insert.setString(23, details.category());
    insert.setString(24, details.precision());
    insert.setString(25, details.status());
    insert.setString(26, details.flags());
  }

  private void minutes(int place, int value) throws SQLException {
    if (value < 0) {
      insert.setNull(place, Types.INTEGER);
    } else {
      insert.setInt(place, value);
    }
  }

  private static byte[] keyBytes(IncidentRow row) {
    return ByteBuffer.allocate(2 * Long.BYTES).putLong(row.key()).putLong(row.keyRest()).array();
  }

  void flush() throws SQLException {
    if (waiting > 0) {
      insert.executeBatch();
      waiting = 0;
    }
  }

  Envelope extent() {
    return extent;
  }

  @Override
  public void close() throws SQLException {
    flush();
    insert.close();
  }
}
