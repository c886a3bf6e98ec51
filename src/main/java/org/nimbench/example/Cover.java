package org.nimbench.example;

import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** Answers many times whether a point lies in any of some polygons. */
final class Cover {
  private final List<Geometry> shapes;
  private final List<IndexedPointInAreaLocator> locators;

  Cover(List<? extends Geometry> shapes) {
    this.shapes = List.copyOf(shapes);
    this.locators = shapes.stream().map(shape -> new IndexedPointInAreaLocator(shape)).toList();
  }

  /** Whether one of the polygons holds the point, edge included. */
  boolean holds(Coordinate point) {
    for (int i = 0; i < locators.size(); i++) {
      if (shapes.get(i).getEnvelopeInternal().intersects(point)
          && locators.get(i).locate(point) != Location.EXTERIOR) {
        return true;
      }
    }
    return false;
  }
}
