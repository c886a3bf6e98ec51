package org.nimbench.geography.sqlite;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * The geometry bytes of a GeoPackage (OGC 12-128r18, clause 2.1.3): a header, then WKB.
 *
 * <p>Header: {@code 'G' 'P'}, version 0, flags, spatial reference id as a 4-byte integer, envelope.
 * What is written is little endian, with the envelope minx, maxx, miny, maxy for everything but
 * points.
 */
public final class GeoPackageGeometry {
  private static final int FIXED_HEADER = 8;
  private static final int POINT_BYTES = FIXED_HEADER + 1 + Integer.BYTES + 2 * Double.BYTES;
  private static final int XY_ENVELOPE = 4 * Double.BYTES;
  private static final int WKB_POINT = 1;
  private static final int XY_DIMENSIONS = 2;

  private static final byte LITTLE_ENDIAN = 0x01;
  private static final byte WITH_XY_ENVELOPE = 0x02;
  private static final byte EMPTY = 0x10;
  private static final byte EXTENDED = 0x20;

  /** Bytes of the envelope by the indicator in bits 1 to 3 of the flags. */
  private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

  private GeoPackageGeometry() {}

  /**
   * The 29 bytes of a point.
   *
   * @param easting x in units of the reference system
   * @param northing y
   * @param srs the id in {@code gpkg_spatial_ref_sys}, such as 27700
   */
  public static byte[] encodePoint(double easting, double northing, int srs) {
    return ByteBuffer.allocate(POINT_BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(new byte[] {'G', 'P', 0, LITTLE_ENDIAN})
        .putInt(srs)
        .put((byte) 1)
        .putInt(WKB_POINT)
        .putDouble(easting)
        .putDouble(northing)
        .array();
  }

  /**
   * The bytes of any geometry, in two dimensions.
   *
   * @param srs the id in {@code gpkg_spatial_ref_sys}, such as 27700
   */
  public static byte[] encode(Geometry geometry, int srs) {
    byte[] wkb = new WKBWriter(XY_DIMENSIONS, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
    boolean boxed = !geometry.isEmpty() && !(geometry instanceof Point);
    byte flags = LITTLE_ENDIAN;
    flags |= boxed ? WITH_XY_ENVELOPE : 0;
    flags |= geometry.isEmpty() ? EMPTY : 0;
    ByteBuffer bytes =
        ByteBuffer.allocate(FIXED_HEADER + (boxed ? XY_ENVELOPE : 0) + wkb.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(new byte[] {'G', 'P', 0, flags})
            .putInt(srs);
    if (boxed) {
      Envelope box = geometry.getEnvelopeInternal();
      bytes.putDouble(box.getMinX()).putDouble(box.getMaxX());
      bytes.putDouble(box.getMinY()).putDouble(box.getMaxY());
    }
    return bytes.put(wkb).array();
  }

  /**
   * The geometry in some bytes; its SRID is the id in the header. Heights and measures are read and
   * kept as the WKB has them.
   *
   * @throws ParseException if these are not the bytes of a GeoPackage geometry, or of a kind that
   *     the simple features of OGC 06-103r4 do not have, such as curves
   */
  public static Geometry decode(byte[] bytes) throws ParseException {
    int start = startOfWkb(bytes);
    byte[] wkb = new byte[bytes.length - start];
    System.arraycopy(bytes, start, wkb, 0, wkb.length);
    Geometry geometry = new WKBReader().read(wkb);
    geometry.setSRID(srs(bytes));
    return geometry;
  }

  /**
   * The spatial reference id in the header.
   *
   * @throws ParseException if these are not the bytes of a GeoPackage geometry
   */
  public static int srs(byte[] bytes) throws ParseException {
    startOfWkb(bytes);
    boolean little = (bytes[3] & LITTLE_ENDIAN) != 0;
    return ByteBuffer.wrap(bytes)
        .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
        .getInt(4);
  }

  private static int startOfWkb(byte[] bytes) throws ParseException {
    if (bytes.length < FIXED_HEADER || bytes[0] != 'G' || bytes[1] != 'P' || bytes[2] != 0) {
      throw new ParseException("no GeoPackage geometry header");
    }
    int envelope = (bytes[3] >> 1) & 0x07;
    if ((bytes[3] & EXTENDED) != 0 || envelope >= ENVELOPE_BYTES.length) {
      throw new ParseException("a GeoPackage geometry of an unknown kind");
    }
    int start = FIXED_HEADER + ENVELOPE_BYTES[envelope];
    if (bytes.length <= start) {
      throw new ParseException("a GeoPackage geometry that ends in its header");
    }
    return start;
  }
}
