package org.nimbench.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.nimbench.desk.DrawnArea;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Ring;
import org.nimbench.ui.kit.Selection.Place;

/** A selection as an area of the analyst's own. */
final class Drawing {
  /** Areas that are joined into one; for more it would not be done in a moment. */
  static final int MOST = 60;

  private Drawing() {}

  /** The area, named as the selection is; empty for nothing, and for very many areas. */
  static Optional<DrawnArea> of(@Nullable Place place, @Nullable MapGround ground) {
    if (place == null) {
      return Optional.empty();
    }
    if (place.box() != null) {
      return Optional.of(DrawnArea.of(place.name(), ring(place.box())));
    }
    if (place.ring() != null) {
      return Optional.of(DrawnArea.of(place.name(), place.ring()));
    }
    List<Ring> rings =
        ground == null || place.areas() == null ? List.of() : rings(place.areas(), ground);
    return rings.isEmpty()
        ? Optional.empty()
        : Optional.of(new DrawnArea("", place.name(), rings, null, null, null, ""));
  }

  private static Ring ring(Box box) {
    return Ring.of(
        new double[] {box.minEasting(), box.maxEasting(), box.maxEasting(), box.minEasting()},
        new double[] {box.minNorthing(), box.minNorthing(), box.maxNorthing(), box.maxNorthing()});
  }

  private static List<Ring> rings(AreaChoice areas, MapGround ground) {
    List<Ring> rings = new ArrayList<>();
    if (areas.codes().size() <= MOST && ground.finders().containsKey(areas.layer())) {
      Geometry all = UnaryUnionOp.union(ground.finders().get(areas.layer()).shapes(areas.codes()));
      for (int i = 0; all != null && i < all.getNumGeometries(); i++) {
        if (all.getGeometryN(i) instanceof Polygon polygon) {
          rings.add(ring(polygon.getExteriorRing()));
          for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(ring(polygon.getInteriorRingN(hole)));
          }
        }
      }
    }
    return rings;
  }

  private static Ring ring(LineString line) {
    CoordinateSequence corners = line.getCoordinateSequence();
    double[] x = new double[corners.size()];
    double[] y = new double[corners.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = corners.getX(i);
      y[i] = corners.getY(i);
    }
    return Ring.of(x, y);
  }
}
