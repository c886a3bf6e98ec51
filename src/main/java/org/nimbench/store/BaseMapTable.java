package org.nimbench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;

/** The features of the base map. */
final class BaseMapTable {
  private BaseMapTable() {}

  static List<BaseFeature> read(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT kind, name, geom FROM basemap ORDER BY fid",
        row ->
            new BaseFeature(
                kind(row.getString(1)), row.getString(2), ShapeBytes.read(row.getBytes(3))));
  }

  private static BaseKind kind(String word) throws SQLException {
    return Arrays.stream(BaseKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new SQLException("Unknown kind of base map feature: " + word));
  }

  static void put(Connection connection, List<BaseFeature> features, Instant at)
      throws SQLException {
    Sql.update(connection, "DELETE FROM basemap");
    Envelope all = new Envelope();
    try (PreparedStatement add =
        connection.prepareStatement("INSERT INTO basemap (geom, kind, name) VALUES (?, ?, ?)")) {
      for (BaseFeature feature : features) {
        if (feature.shape().isEmpty()) {
          continue;
        }
        add.setBytes(1, ShapeBytes.of(feature.shape()));
        add.setString(2, feature.kind().word());
        add.setString(3, feature.name());
        add.executeUpdate();
        all.expandToInclude(feature.shape().getEnvelopeInternal());
      }
    }
    ContentsTable.extent(connection, "basemap", all, at);
  }
}
