package org.nimbench.store;

import org.nimbench.geography.sqlite.GeoPackageGeometry;

/** A point as GeoPackage keeps it: 29 bytes, little-endian, the two doubles last. */
final class PointBytes {
  static final int EASTING = 13;
  static final int NORTHING = 21;
  static final int BRITISH_GRID = 27700;
  private static final double CENTIMETRES = 100;

  private PointBytes() {}

  /** The bytes of a point, rounded to 0.01 m. */
  static byte[] of(double easting, double northing) {
    return GeoPackageGeometry.encodePoint(rounded(easting), rounded(northing), BRITISH_GRID);
  }

  static double rounded(double metres) {
    return Math.rint(metres * CENTIMETRES) / CENTIMETRES;
  }
}
