package org.nimbench.ui.change;

import org.nimbench.ui.view.GroundShapes;
import org.nimbench.ui.view.Scenery;

/** What lies under the incidents, ready to be painted; made on a worker. */
record ChangeGround(Scenery scenery, GroundShapes shapes) {
  static ChangeGround of(Scenery scenery) {
    return new ChangeGround(scenery, new GroundShapes(scenery));
  }
}
