package org.nimbench.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A point as GeoPackage keeps it: {@code GP}, version 0, flags 1 (little-endian, no envelope), the
 * reference system, then a little-endian WKB point: 29 bytes in all.
 */
final class PointBytes {
  static final int EASTING = 13;
  static final int NORTHING = 21;
  static final int LENGTH = 29;
  static final int BRITISH_GRID = 27700;
  private static final double CENTIMETRES = 100;

  private PointBytes() {}

  /** The bytes of a point, rounded to 0.01 m. */
  static byte[] of(double easting, double northing) {
    return ByteBuffer.allocate(LENGTH)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put((byte) 1)
        .putInt(BRITISH_GRID)
        .put((byte) 1)
        .putInt(1)
        .putDouble(rounded(easting))
        .putDouble(rounded(northing))
        .array();
  }

  static double rounded(double metres) {
    return Math.rint(metres * CENTIMETRES) / CENTIMETRES;
  }
}
