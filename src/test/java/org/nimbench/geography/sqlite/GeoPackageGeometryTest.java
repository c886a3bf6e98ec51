package org.nimbench.geography.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeoPackageGeometryTest {
  private static final int BNG = 27700;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @Test
  void aPointIsTheTwentyNineBytesOfTheStandard() {
    byte[] bytes = GeoPackageGeometry.encodePoint(1.0, 2.0, BNG);
    assertThat(HexFormat.of().formatHex(bytes))
        .isEqualTo(
            "47500001" + "346c0000" + "0101000000" + "000000000000f03f" + "0000000000000040");
    assertThat(GeoPackageGeometry.encode(SHAPES.createPoint(new Coordinate(1, 2)), BNG))
        .isEqualTo(bytes);
  }

  @Test
  void aPolygonCarriesItsEnvelopeBeforeTheWkb() throws ParseException {
    byte[] bytes = GeoPackageGeometry.encode(SHAPES.toGeometry(new Envelope(1, 3, 5, 9)), BNG);
    ByteBuffer read = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(bytes[3]).isEqualTo((byte) 0x03);
    assertThat(read.getInt(4)).isEqualTo(BNG);
    assertThat(new double[] {read.getDouble(8), read.getDouble(16)}).containsExactly(1, 3);
    assertThat(new double[] {read.getDouble(24), read.getDouble(32)}).containsExactly(5, 9);
  }

  @Property(tries = 100)
  void whatIsEncodedIsDecodedTheSame(
      @ForAll @DoubleRange(min = 0, max = 700_000) double x,
      @ForAll @DoubleRange(min = 0, max = 1_300_000) double y)
      throws ParseException {
    Geometry shape = SHAPES.createPoint(new Coordinate(x, y)).buffer(100);
    for (Geometry one : new Geometry[] {shape, shape.getBoundary(), shape.getCentroid()}) {
      Geometry back = GeoPackageGeometry.decode(GeoPackageGeometry.encode(one, BNG));
      assertThat(back.equalsExact(one)).isTrue();
      assertThat(back.getSRID()).isEqualTo(BNG);
    }
  }

  @Test
  void bigEndianBytesWithAThreeDimensionalEnvelopeAreRead() throws ParseException {
    ByteBuffer bytes = ByteBuffer.allocate(8 + 48 + 21);
    bytes.put(new byte[] {'G', 'P', 0, 0x04}).putInt(4326).position(56);
    bytes.put((byte) 0).putInt(1).putDouble(-0.5).putDouble(51.25);
    Geometry point = GeoPackageGeometry.decode(bytes.array());
    assertThat(point.getCoordinate()).isEqualTo(new Coordinate(-0.5, 51.25));
    assertThat(point.getSRID()).isEqualTo(4326);
  }

  @Test
  void anEmptyShapeSaysSoInItsFlags() throws ParseException {
    byte[] bytes = GeoPackageGeometry.encode(new WKTReader().read("POLYGON EMPTY"), BNG);
    assertThat(bytes[3] & 0x10).isNotZero();
    assertThat(GeoPackageGeometry.decode(bytes).isEmpty()).isTrue();
  }

  @Test
  void otherBytesAreNotAGeometry() {
    byte[] point = GeoPackageGeometry.encodePoint(1, 2, BNG);
    byte[] extended = point.clone();
    extended[3] |= 0x20;
    byte[] oddEnvelope = point.clone();
    oddEnvelope[3] |= 0x0E;
    byte[] onlyHeader = Arrays.copyOf(point, 8);
    byte[] cut = Arrays.copyOf(point, 20);
    for (byte[] wrong : new byte[][] {{}, {1, 2, 3}, extended, oddEnvelope, onlyHeader, cut}) {
      assertThatThrownBy(() -> GeoPackageGeometry.decode(wrong)).isInstanceOf(ParseException.class);
    }
  }
}
