package org.nimbench.ui.view;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Ring;
import org.nimbench.ui.kit.Selection.Place;

/**
 * Two shapes as one outline.
 *
 * @param place the outline; null where nothing is left of it
 */
record OneOutline(@Nullable Place place) {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** As rings have them: nothing thinner is left over. */
  private static final PrecisionModel METRES = new PrecisionModel(1);

  /** Both together, or the first without the second; empty where that is not one piece. */
  static Optional<OneOutline> of(
      Place before, Place drawn, boolean isAdded, Function<String, @Nullable AreaFinder> finders) {
    Geometry first = shape(before, finders);
    Geometry second = shape(drawn, finders);
    if (first == null || second == null) {
      return Optional.empty();
    }
    Geometry made =
        OverlayNG.overlay(first, second, isAdded ? OverlayNG.UNION : OverlayNG.DIFFERENCE, METRES);
    if (made.isEmpty()) {
      return Optional.of(new OneOutline(null));
    }
    boolean isOne = made instanceof Polygon polygon && polygon.getNumInteriorRing() == 0;
    return isOne ? Optional.of(new OneOutline(Place.drawn(ring(made)))) : Optional.empty();
  }

  /** Whether the middle of an area lies in a drawn place. */
  static boolean holdsMiddle(Place drawn, Geometry shape) {
    Point middle = shape.getCentroid();
    Box box = drawn.box();
    Ring ring = drawn.ring();
    return box != null
        ? box.holds(middle.getX(), middle.getY())
        : ring != null && ring.holds(middle.getX(), middle.getY());
  }

  private static @Nullable Geometry shape(
      Place place, Function<String, @Nullable AreaFinder> finders) {
    Box box = place.box();
    Ring ring = place.ring();
    AreaChoice areas = place.areas();
    if (box != null) {
      return SHAPES.toGeometry(
          new Envelope(box.minEasting(), box.maxEasting(), box.minNorthing(), box.maxNorthing()));
    }
    if (ring != null) {
      return GeometryFixer.fix(polygon(ring));
    }
    AreaFinder finder = areas == null ? null : finders.apply(areas.layer());
    return finder == null || areas == null
        ? null
        : UnaryUnionOp.union(finder.shapes(areas.codes()));
  }

  private static Polygon polygon(Ring ring) {
    Coordinate[] corners = new Coordinate[ring.size() + 1];
    for (int i = 0; i < corners.length; i++) {
      int at = i % ring.size();
      corners[i] = new Coordinate(ring.easting(at), ring.northing(at));
    }
    return SHAPES.createPolygon(corners);
  }

  private static Ring ring(Geometry polygon) {
    Coordinate[] corners = polygon.getCoordinates();
    double[] eastings = new double[corners.length];
    double[] northings = new double[corners.length];
    for (int i = 0; i < corners.length; i++) {
      eastings[i] = corners[i].getX();
      northings[i] = corners[i].getY();
    }
    return Ring.of(eastings, northings);
  }
}
