package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.nimbench.kernel.SetKey;

/** What suppliers wrote of a place. */
final class PlaceTexts {
  private PlaceTexts() {}

  static List<String> at(Connection connection, SetKey set, double easting, double northing)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT coalesce(place, '') FROM incidents"
            + " WHERE set_id = ? AND withdrawn = 0 AND geom = ? ORDER BY rec_id",
        row -> row.getString(1),
        InformationSetTable.find(connection, set),
        PointBytes.of(easting, northing));
  }
}
