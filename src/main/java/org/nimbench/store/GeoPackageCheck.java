package org.nimbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** The facts that make the file a GeoPackage. */
final class GeoPackageCheck {
  private record Fact(String sql, long expected, String what) {}

  private static final List<Fact> FACTS =
      List.of(
          new Fact("PRAGMA application_id", Schema.GEOPACKAGE_ID, "application_id"),
          new Fact("PRAGMA user_version", Schema.GEOPACKAGE_VERSION, "user_version"),
          new Fact(
              "SELECT count(*) FROM gpkg_spatial_ref_sys WHERE srs_id IN (-1, 0, 4326, 27700)",
              4,
              "gpkg_spatial_ref_sys"),
          new Fact(
              "SELECT count(*) FROM gpkg_contents c WHERE NOT EXISTS (SELECT 1 FROM sqlite_master m"
                  + " WHERE m.type = 'table' AND m.name = c.table_name)",
              0,
              "gpkg_contents"),
          new Fact(
              "SELECT count(*) FROM gpkg_contents c WHERE data_type = 'features' AND NOT EXISTS"
                  + " (SELECT 1 FROM gpkg_geometry_columns g WHERE g.table_name = c.table_name)",
              0,
              "gpkg_geometry_columns"),
          new Fact(
              "SELECT count(*) FROM layers l WHERE NOT EXISTS (SELECT 1 FROM gpkg_contents c"
                  + " WHERE c.table_name = 'area_' || l.name)",
              0,
              "layers"),
          new Fact(
              "SELECT count(*) FROM incidents WHERE geom IS NOT NULL AND (length(geom) <> 29"
                  + " OR substr(geom, 1, 13) <> x'47500001346C00000101000000')",
              0,
              "incidents.geom"));

  private GeoPackageCheck() {}

  static List<Problem> run(Connection connection, Path file) throws SQLException {
    List<Problem> found = new ArrayList<>();
    for (Fact fact : FACTS) {
      if (Sql.number(connection, fact.sql()) != fact.expected()) {
        found.add(
            Problem.of(
                ProblemKind.WORKSPACE, "store.verify.geopackage", file.toString(), fact.what()));
      }
    }
    return found;
  }
}
