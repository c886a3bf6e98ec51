package org.nimbench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Gives a stored record the values of a newly added one and keeps the old values. */
final class IncidentRevision implements AutoCloseable {
  private static final String VALUES =
      "geom, set_id, month, type_id, supplier_id, area_id, outcome_id, date_from, date_to,"
          + " date_precision, offence, area_code, area_name, place, outcome, other, src_key,"
          + " row_hash, batch_id, file_id, line, withdrawn, time_from, time_to, date_recorded,"
          + " cat_code, loc_precision, geo_status, flags";

  private final PreparedStatement keep;
  private final PreparedStatement replace;
  private final PreparedStatement drop;

  IncidentRevision(Connection connection, long batch) throws SQLException {
    keep =
        connection.prepareStatement(
            "INSERT INTO incident_history (revised_by, rec_id, "
                + VALUES
                + ") SELECT "
                + batch
                + ", rec_id, "
                + VALUES
                + " FROM incidents WHERE rec_id = ?");
    replace =
        connection.prepareStatement(
            "UPDATE incidents SET ("
                + VALUES
                + ") = (SELECT "
                + VALUES
                + " FROM incidents WHERE rec_id = ?) WHERE rec_id = ?");
    drop = connection.prepareStatement("DELETE FROM incidents WHERE rec_id = ?");
  }

  void revise(long stored, long fresh) throws SQLException {
    keep.setLong(1, stored);
    keep.executeUpdate();
    replace.setLong(1, fresh);
    replace.setLong(2, stored);
    replace.executeUpdate();
    drop.setLong(1, fresh);
    drop.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    keep.close();
    replace.close();
    drop.close();
  }
}
