package org.nimbench.example;

import java.util.Map;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * GeoJSON in British National Grid metres, one feature a line so that differences read, with
 * coordinates on whole decimetres.
 */
final class GeoJsonText {
  /** What is printed beside every map of Northvale. */
  private static final String ATTRIBUTION = "Northvale is an invented district";

  private final StringBuilder text = new StringBuilder();
  private boolean empty = true;

  GeoJsonText(String name) {
    text.append("{\"type\":\"FeatureCollection\",\"name\":")
        .append(quoted(name))
        .append(",\"crs\":{\"type\":\"name\",\"properties\":")
        .append("{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},\"attribution\":")
        .append(quoted(ATTRIBUTION))
        .append(",\"features\":[\n");
  }

  /** Adds a feature; properties in the order of the map. */
  void add(Map<String, String> properties, Geometry shape) {
    text.append(empty ? "" : ",\n").append("{\"type\":\"Feature\",\"properties\":{");
    empty = false;
    String comma = "";
    for (Map.Entry<String, String> property : properties.entrySet()) {
      text.append(comma).append(quoted(property.getKey())).append(':');
      text.append(quoted(property.getValue()));
      comma = ",";
    }
    text.append("},\"geometry\":{\"type\":\"").append(shape.getGeometryType());
    text.append("\",\"coordinates\":");
    addCoordinates(shape);
    text.append("}}");
  }

  /** The whole text. */
  String finished() {
    return text + "\n]}\n";
  }

  private void addCoordinates(Geometry shape) {
    if (shape instanceof Point point) {
      addPair(point.getX(), point.getY());
    } else if (shape instanceof LineString line) {
      addLine(line);
    } else if (shape instanceof Polygon polygon) {
      addPolygon(polygon);
    } else {
      text.append('[');
      for (int i = 0; i < shape.getNumGeometries(); i++) {
        text.append(i == 0 ? "" : ",");
        addCoordinates(shape.getGeometryN(i));
      }
      text.append(']');
    }
  }

  private void addPolygon(Polygon polygon) {
    text.append('[');
    addLine(polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      text.append(',');
      addLine(polygon.getInteriorRingN(i));
    }
    text.append(']');
  }

  private void addLine(LineString line) {
    CoordinateSequence at = line.getCoordinateSequence();
    text.append('[');
    for (int i = 0; i < at.size(); i++) {
      text.append(i == 0 ? "" : ",");
      addPair(at.getX(i), at.getY(i));
    }
    text.append(']');
  }

  private void addPair(double x, double y) {
    text.append('[');
    addNumber(x);
    text.append(',');
    addNumber(y);
    text.append(']');
  }

  private void addNumber(double metres) {
    long decimetres = Math.round(metres * 10);
    text.append(decimetres / 10).append('.').append(decimetres % 10);
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
