package org.nimbench.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** A shape as GeoPackage keeps it: a header with the envelope, then little-endian WKB. */
final class ShapeBytes {
  private static final int PLAIN_HEADER = 8;
  private static final int HEADER = PLAIN_HEADER + 4 * Double.BYTES;
  private static final byte LITTLE_ENDIAN_WITH_ENVELOPE = 0b0000_0011;
  private static final byte LITTLE_ENDIAN_EMPTY = 0b0001_0001;

  private ShapeBytes() {}

  static byte[] of(Geometry shape) {
    byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape);
    boolean empty = shape.isEmpty();
    ByteBuffer bytes =
        ByteBuffer.allocate((empty ? PLAIN_HEADER : HEADER) + wkb.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put((byte) 'G')
            .put((byte) 'P')
            .put((byte) 0)
            .put(empty ? LITTLE_ENDIAN_EMPTY : LITTLE_ENDIAN_WITH_ENVELOPE)
            .putInt(PointBytes.BRITISH_GRID);
    if (!empty) {
      Envelope box = shape.getEnvelopeInternal();
      bytes.putDouble(box.getMinX()).putDouble(box.getMaxX());
      bytes.putDouble(box.getMinY()).putDouble(box.getMaxY());
    }
    return bytes.put(wkb).array();
  }

  /**
   * The shape in the bytes.
   *
   * @throws SQLException if they are no shape: the file was changed by something else
   */
  static Geometry read(byte[] bytes) throws SQLException {
    try {
      int envelope = (bytes[3] >> 1) & 0b111;
      int[] doubles = {0, 4, 6, 6, 8};
      int header = PLAIN_HEADER + doubles[envelope] * Double.BYTES;
      byte[] wkb = Arrays.copyOfRange(bytes, header, bytes.length);
      Geometry shape = new WKBReader(new GeometryFactory()).read(wkb);
      shape.setSRID(PointBytes.BRITISH_GRID);
      return shape;
    } catch (ParseException | IndexOutOfBoundsException | IllegalArgumentException e) {
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
