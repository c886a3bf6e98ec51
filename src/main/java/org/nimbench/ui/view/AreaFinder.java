package org.nimbench.ui.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.PointInArea;
import org.nimbench.kernel.Box;
import org.nimbench.work.Progress;

/** Which area of a layer lies under a point of the map. */
public final class AreaFinder {
  private final AreaLayer layer;
  private final PointInArea index;

  /** Finds areas of a layer. */
  public AreaFinder(AreaLayer layer) {
    this.layer = layer;
    this.index = PointInArea.of(layer);
  }

  /** The area at a place. */
  public Optional<Area> at(double easting, double northing) {
    int found = index.locate(easting, northing);
    return found < 0 ? Optional.empty() : Optional.of(layer.areas().get(found));
  }

  /**
   * Which of the places lie in areas with these codes.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public boolean[] inside(List<String> codes, Places places, Progress progress) {
    if (layer.mayOverlap() && layer.areas().size() > 1 && !shapes(codes).isEmpty()) {
      // Areas that overlap are asked without the others, which would claim what they share.
      return new AreaFinder(new AreaLayer("asked", layer.vintage(), layer.only(codes).areas()))
          .inside(codes, places, progress);
    }
    boolean[] isMeant = meant(codes);
    int[] found = index.locate(places.eastings(), places.northings(), progress);
    boolean[] inside = new boolean[found.length];
    for (int i = 0; i < found.length; i++) {
      inside[i] = found[i] >= 0 && isMeant[found[i]];
    }
    return inside;
  }

  private boolean[] meant(List<String> codes) {
    Set<String> wanted = new HashSet<>(codes);
    boolean[] isMeant = new boolean[layer.areas().size()];
    for (int i = 0; i < isMeant.length; i++) {
      isMeant[i] = wanted.contains(layer.areas().get(i).code());
    }
    return isMeant;
  }

  /** The layer it finds areas of. */
  public AreaLayer layer() {
    return layer;
  }

  /** Around the areas with these codes; null where there is none. */
  public @Nullable Box around(List<String> codes) {
    Envelope all = new Envelope();
    shapes(codes).forEach(shape -> all.expandToInclude(shape.getEnvelopeInternal()));
    return all.isNull()
        ? null
        : new Box(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY());
  }

  /** The shapes of the areas with these codes. */
  public List<Geometry> shapes(List<String> codes) {
    boolean[] isMeant = meant(codes);
    List<Geometry> shapes = new ArrayList<>();
    for (int i = 0; i < isMeant.length; i++) {
      if (isMeant[i]) {
        shapes.add(layer.areas().get(i).shape());
      }
    }
    return shapes;
  }
}
