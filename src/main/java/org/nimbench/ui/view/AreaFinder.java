package org.nimbench.ui.view;

import java.util.List;
import java.util.Optional;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.PointInArea;
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

  /** Which of the places lie in areas with these codes. */
  public boolean[] inside(List<String> codes, Places places) {
    int[] found = index.locate(places.eastings(), places.northings(), Progress.SILENT);
    boolean[] inside = new boolean[found.length];
    for (int i = 0; i < found.length; i++) {
      inside[i] = found[i] >= 0 && codes.contains(layer.areas().get(found[i]).code());
    }
    return inside;
  }
}
