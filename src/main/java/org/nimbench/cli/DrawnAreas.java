package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.desk.Circle;
import org.nimbench.desk.Drawer;
import org.nimbench.desk.DrawnArea;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Ring;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;

/** How the commands read and print drawn areas. */
final class DrawnAreas {
  private static final double SQUARE_METRES_IN_A_KILOMETRE = 1_000_000;

  private DrawnAreas() {}

  static Drawer<DrawnArea> of(Workspace open, Surroundings surroundings) {
    return new org.nimbench.desk.Desk(open, surroundings.clock()).areas();
  }

  static ObjectNode tree(DrawnArea area) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("code", area.code());
    tree.put("name", area.name());
    tree.put("squareMetres", Math.round(area.shape().getArea()));
    if (area.from() != null) {
      tree.put("from", area.from().toString());
    }
    if (area.to() != null) {
      tree.put("to", area.to().toString());
    }
    tree.put("note", area.note());
    area.rings().forEach(ring -> tree.withArray("rings").add(ring.toString()));
    Circle circle = area.circle();
    if (circle != null) {
      tree.put("circle", circle.easting() + "," + circle.northing() + "," + circle.radius());
    }
    return tree;
  }

  static String line(DrawnArea area) {
    String size = Figures.decimal(area.shape().getArea() / SQUARE_METRES_IN_A_KILOMETRE, 2);
    return Words.text("cli.drawn.line", area.code(), area.name(), size, dates(area));
  }

  private static String dates(DrawnArea area) {
    String from = area.from() == null ? "" : Figures.shortDate(area.from());
    String to = area.to() == null ? "" : Figures.shortDate(area.to());
    return from.isEmpty() && to.isEmpty() ? "" : from + " – " + to;
  }

  /** The outlines of a valid shape, to the metre: shells and holes alike. */
  static List<Ring> rings(Geometry shape) {
    List<Ring> rings = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) shape.getGeometryN(i);
      rings.add(ring(polygon.getExteriorRing()));
      for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
        rings.add(ring(polygon.getInteriorRingN(j)));
      }
    }
    return rings;
  }

  private static Ring ring(LinearRing line) {
    Coordinate[] corners = line.getCoordinates();
    double[] eastings = new double[corners.length];
    double[] northings = new double[corners.length];
    for (int i = 0; i < corners.length; i++) {
      eastings[i] = corners[i].x;
      northings[i] = corners[i].y;
    }
    return Ring.of(eastings, northings);
  }
}
