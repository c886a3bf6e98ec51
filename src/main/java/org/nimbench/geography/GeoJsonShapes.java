package org.nimbench.geography;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.kernel.ProblemException;

/**
 * Builds shapes from the geometry objects of GeoJSON. Heights are read over; a ring that is not
 * closed is closed. Members may come in any order, so coordinates are first read as nested lists.
 */
final class GeoJsonShapes {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final int FEWEST_IN_RING = 4;

  private final JsonParser json;
  private final Supplier<ProblemException> refusal;

  /** Reads from a parser; what does not fit is refused with the supplier's problem. */
  GeoJsonShapes(JsonParser json, Supplier<ProblemException> refusal) {
    this.json = json;
    this.refusal = refusal;
  }

  /** The shape that begins at the parser's token; null where there is none. */
  @Nullable Geometry read() throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (!json.isExpectedStartObjectToken()) {
      throw refusal.get();
    }
    String type = "";
    Object coordinates = null;
    List<Geometry> members = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String member = json.currentName();
      json.nextToken();
      switch (member) {
        case "type" -> type = json.getValueAsString("");
        case "coordinates" -> coordinates = readNested();
        case "geometries" -> readMembers(members);
        default -> json.skipChildren();
      }
    }
    if (type.equals("GeometryCollection")) {
      return SHAPES.createGeometryCollection(members.toArray(new Geometry[0]));
    }
    return build(type, coordinates);
  }

  private void readMembers(List<Geometry> members) throws IOException {
    if (!json.isExpectedStartArrayToken()) {
      throw refusal.get();
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Geometry member = read();
      if (member != null) {
        members.add(member);
      }
    }
  }

  /** A position as a {@link Coordinate}, anything else as a list. */
  private Object readNested() throws IOException {
    if (!json.isExpectedStartArrayToken()) {
      throw refusal.get();
    }
    JsonToken first = json.nextToken();
    if (first.isNumeric()) {
      return readPosition();
    }
    List<Object> nested = new ArrayList<>();
    for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
      nested.add(readNested());
    }
    return nested;
  }

  private Coordinate readPosition() throws IOException {
    double x = json.getDoubleValue();
    if (!json.nextToken().isNumeric()) {
      throw refusal.get();
    }
    double y = json.getDoubleValue();
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw refusal.get();
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.skipChildren();
    }
    return new CoordinateXY(x, y);
  }

  private Geometry build(String type, @Nullable Object nested) {
    if (nested == null) {
      throw refusal.get();
    }
    return switch (type) {
      case "Point" -> SHAPES.createPoint(position(nested));
      case "LineString" -> line(nested);
      case "Polygon" -> polygon(nested);
      case "MultiPoint" ->
          SHAPES.createMultiPoint(
              list(nested).stream()
                  .map(one -> SHAPES.createPoint(position(one)))
                  .toArray(Point[]::new));
      case "MultiLineString" ->
          SHAPES.createMultiLineString(
              list(nested).stream().map(this::line).toArray(LineString[]::new));
      case "MultiPolygon" ->
          SHAPES.createMultiPolygon(
              list(nested).stream().map(this::polygon).toArray(Polygon[]::new));
      default -> throw refusal.get();
    };
  }

  private Polygon polygon(Object nested) {
    List<LinearRing> rings = list(nested).stream().map(this::ring).toList();
    return rings.isEmpty()
        ? SHAPES.createPolygon()
        : SHAPES.createPolygon(
            rings.get(0), rings.subList(1, rings.size()).toArray(new LinearRing[0]));
  }

  private LinearRing ring(Object nested) {
    List<Coordinate> positions = positions(nested);
    if (!positions.isEmpty() && !positions.get(0).equals2D(positions.get(positions.size() - 1))) {
      positions.add(positions.get(0).copy());
    }
    if (positions.size() < FEWEST_IN_RING) {
      throw refusal.get();
    }
    return SHAPES.createLinearRing(positions.toArray(new Coordinate[0]));
  }

  private LineString line(Object nested) {
    List<Coordinate> positions = positions(nested);
    if (positions.size() == 1) {
      throw refusal.get();
    }
    return SHAPES.createLineString(positions.toArray(new Coordinate[0]));
  }

  private List<Coordinate> positions(Object nested) {
    List<Coordinate> positions = new ArrayList<>();
    for (Object one : list(nested)) {
      positions.add(position(one));
    }
    return positions;
  }

  private Coordinate position(Object nested) {
    if (nested instanceof Coordinate coordinate) {
      return coordinate;
    }
    throw refusal.get();
  }

  private List<?> list(Object nested) {
    if (nested instanceof List<?> list) {
      return list;
    }
    throw refusal.get();
  }
}
