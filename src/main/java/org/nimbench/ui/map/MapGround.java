package org.nimbench.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Box;
import org.nimbench.ui.kit.Selection.Place;
import org.nimbench.ui.view.AreaFinder;
import org.nimbench.ui.view.GroundShapes;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/**
 * The scenery made ready to be painted and pointed at. Made on a worker: five thousand areas take
 * some tenths of a second.
 *
 * @param scenery what lies under the incidents
 * @param shapes the same as paths
 * @param finders by layer
 */
record MapGround(Scenery scenery, GroundShapes shapes, Map<String, AreaFinder> finders) {
  /** Makes a scenery ready. */
  static MapGround of(Scenery scenery, Progress progress) {
    Map<String, AreaFinder> finders = new HashMap<>();
    for (AreaLayer layer : scenery.layers()) {
      progress.check();
      finders.put(layer.name(), new AreaFinder(layer));
    }
    return new MapGround(scenery, new GroundShapes(scenery), finders);
  }

  /** The layer a click picks from at first: the coarsest that tells places apart. */
  @Nullable AreaLayer firstToPick() {
    List<AreaLayer> layers = scenery.layers();
    return layers.stream()
        .filter(each -> each.areas().size() > 1)
        .findFirst()
        .orElse(layers.isEmpty() ? null : layers.get(0));
  }

  /** Around a place; null where its areas are not there. */
  @Nullable Box around(Place place) {
    if (place.box() != null) {
      return place.box();
    }
    if (place.ring() != null) {
      return place.ring().extent();
    }
    AreaFinder finder = place.areas() == null ? null : finders.get(place.areas().layer());
    return finder == null || place.areas() == null ? null : finder.around(place.areas().codes());
  }
}
