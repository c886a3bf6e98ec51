package org.nimbench.ui.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Box;

/**
 * What lies under the incidents; metres of the British National Grid.
 *
 * @param boundary the study area; null where the workspace has none
 * @param extent what the map shows when it opens
 * @param base the base map; may be empty
 * @param layers areas that can be picked, the coarsest first; may be empty
 * @param image a picture of the ground; null for none
 */
public record Scenery(
    @Nullable Geometry boundary,
    Box extent,
    List<BaseFeature> base,
    List<AreaLayer> layers,
    @Nullable MapImage image) {
  public Scenery {
    base = List.copyOf(base);
    layers = List.copyOf(layers);
  }

  /** A scenery without a picture of the ground. */
  public Scenery(
      @Nullable Geometry boundary, Box extent, List<BaseFeature> base, List<AreaLayer> layers) {
    this(boundary, extent, base, layers, null);
  }
}
