package org.nimbench.ui.present.show;

import org.nimbench.ui.view.GroundShapes;
import org.nimbench.ui.view.Scenery;

/**
 * What lies under the maps of a show. Made on a worker.
 *
 * @param scenery as it was read
 * @param shapes the same as paths
 */
public record Ground(Scenery scenery, GroundShapes shapes) {
  static Ground of(Scenery scenery) {
    return new Ground(scenery, new GroundShapes(scenery));
  }
}
