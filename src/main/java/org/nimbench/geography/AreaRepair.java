package org.nimbench.geography;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.nimbench.kernel.Words;

/** Whether a polygon is valid by the simple features standard, why not, and what it becomes. */
final class AreaRepair {
  private AreaRepair() {}

  /** What is wrong with a shape and near which grid reference; empty where it is valid. */
  static Optional<String> wrong(Geometry shape) {
    TopologyValidationError error = new IsValidOp(shape).getValidationError();
    if (error == null) {
      return Optional.empty();
    }
    Coordinate place = error.getCoordinate();
    String what = inWords(error);
    return Optional.of(
        place == null
            ? what
            : Words.text(
                "geography.repair.near", what, Math.round(place.getX()), Math.round(place.getY())));
  }

  private static String inWords(TopologyValidationError error) {
    return switch (error.getErrorType()) {
      case TopologyValidationError.SELF_INTERSECTION -> Words.text("geography.repair.self");
      case TopologyValidationError.RING_SELF_INTERSECTION -> Words.text("geography.repair.ring");
      case TopologyValidationError.HOLE_OUTSIDE_SHELL -> Words.text("geography.repair.hole");
      case TopologyValidationError.NESTED_HOLES -> Words.text("geography.repair.holes");
      case TopologyValidationError.NESTED_SHELLS -> Words.text("geography.repair.shells");
      case TopologyValidationError.DISCONNECTED_INTERIOR -> Words.text("geography.repair.interior");
      case TopologyValidationError.TOO_FEW_POINTS -> Words.text("geography.repair.points");
      default -> Words.text("geography.repair.other");
    };
  }

  /** A valid shape with the same surface; empty where no surface is left. */
  static Geometry repaired(Geometry shape) {
    return polygonal(GeometryFixer.fix(shape));
  }

  /** The polygons in a shape as one shape, in their order. */
  static Geometry polygonal(Geometry shape) {
    List<?> found = PolygonExtracter.getPolygons(shape);
    Polygon[] polygons = found.stream().map(Polygon.class::cast).toArray(Polygon[]::new);
    return polygons.length == 1 ? polygons[0] : shape.getFactory().createMultiPolygon(polygons);
  }

  /** Whether a shape is made of polygons and nothing else, at least one of them not empty. */
  static boolean isArea(Geometry shape) {
    if (shape.isEmpty() || shape.getDimension() != 2) {
      return false;
    }
    return isPolygons(shape);
  }

  private static boolean isPolygons(Geometry shape) {
    if (shape instanceof Polygon) {
      return true;
    }
    if (shape.getNumGeometries() == 1 && shape.getGeometryN(0) == shape) {
      return false;
    }
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (!isPolygons(shape.getGeometryN(i))) {
        return false;
      }
    }
    return true;
  }
}
