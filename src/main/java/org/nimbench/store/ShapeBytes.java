package org.nimbench.store;

import java.sql.SQLException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.nimbench.geography.sqlite.GeoPackageGeometry;

/** A shape as GeoPackage keeps it, in British National Grid metres. */
final class ShapeBytes {
  private ShapeBytes() {}

  static byte[] of(Geometry shape) {
    return GeoPackageGeometry.encode(shape, PointBytes.BRITISH_GRID);
  }

  /**
   * The shape in the bytes.
   *
   * @throws SQLException if they are no shape: the file was changed by something else
   */
  static Geometry read(byte[] bytes) throws SQLException {
    try {
      return GeoPackageGeometry.decode(bytes);
    } catch (ParseException e) {
      throw new SQLException("A geometry cannot be read", e);
    }
  }

  /** The same shape as a multipolygon, as a boundary table holds it. */
  static Geometry asMultiPolygon(Geometry shape) {
    if (shape instanceof Polygon polygon) {
      return shape.getFactory().createMultiPolygon(new Polygon[] {polygon});
    }
    if (shape instanceof MultiPolygon) {
      return shape;
    }
    throw new IllegalArgumentException(
        "A boundary is a polygon or multipolygon, not " + shape.getGeometryType());
  }
}
