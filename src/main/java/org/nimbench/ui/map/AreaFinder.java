package org.nimbench.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.ui.kit.Selection.Place;

/** Which area of a layer lies under a point of the map. */
final class AreaFinder {
  private final STRtree index = new STRtree();

  AreaFinder(AreaLayer layer) {
    for (Area area : layer.areas()) {
      index.insert(area.shape().getEnvelopeInternal(), new Outline(area));
    }
    index.build();
  }

  /** The area at a place; of several that share a border point the first by code. */
  Optional<Area> at(double easting, double northing) {
    Coordinate point = new Coordinate(easting, northing);
    List<Area> found = new ArrayList<>();
    for (Object candidate : index.query(new Envelope(point))) {
      Outline outline = (Outline) candidate;
      if (outline.holds(point)) {
        found.add(outline.area());
      }
    }
    return found.stream().min((one, other) -> one.code().compareTo(other.code()));
  }

  /** Which of the places lie in a selected place. */
  static boolean[] inside(Place selected, List<AreaLayer> layers, Places places) {
    List<Outline> outlines = outlines(selected.areas(), layers);
    boolean[] inside = new boolean[places.size()];
    for (int i = 0; i < inside.length; i++) {
      double easting = places.eastings()[i];
      double northing = places.northings()[i];
      Coordinate point = new Coordinate(easting, northing);
      inside[i] =
          (selected.box() != null && selected.box().holds(easting, northing))
              || outlines.stream().anyMatch(outline -> outline.holds(point));
    }
    return inside;
  }

  private static List<Outline> outlines(@Nullable AreaChoice areas, List<AreaLayer> layers) {
    if (areas == null) {
      return List.of();
    }
    return layers.stream()
        .filter(layer -> layer.name().equals(areas.layer()))
        .flatMap(layer -> layer.areas().stream())
        .filter(area -> areas.codes().contains(area.code()))
        .map(Outline::new)
        .toList();
  }

  private record Outline(Area area, IndexedPointInAreaLocator locator) {
    Outline(Area area) {
      this(area, new IndexedPointInAreaLocator(area.shape()));
    }

    boolean holds(Coordinate point) {
      return area.shape().getEnvelopeInternal().covers(point)
          && locator.locate(point) != Location.EXTERIOR;
    }
  }
}
