package org.nimbench.intake;

import org.jspecify.annotations.Nullable;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Box;
import org.nimbench.store.Workspace;

/** Where the partnership's records are expected. */
final class PartnershipArea {
  /**
   * Suppliers' areas reach over the boundary, and police.uk points are moved by hundreds of metres.
   */
  private static final double AROUND_METRES = 10_000;

  private PartnershipArea() {}

  /** The layer that is the partnership's own area, where there is one. */
  private static final String DISTRICT = "district";

  /** The box of the district's layer, else of all boundary layers, widened; null without any. */
  static @Nullable Box of(Workspace workspace) {
    if (workspace.layerNames().contains(DISTRICT)) {
      return workspace.layer(DISTRICT).extent().widened(AROUND_METRES);
    }
    Box box = null;
    for (String name : workspace.layerNames()) {
      if (!name.equals(AreaLayer.DRAWN)) {
        Box own = workspace.layer(name).extent();
        box = box == null ? own : box.with(own);
      }
    }
    return box == null ? null : box.widened(AROUND_METRES);
  }
}
