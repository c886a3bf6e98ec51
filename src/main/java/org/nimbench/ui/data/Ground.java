package org.nimbench.ui.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Box;

/**
 * What lies under the small map of an inspection.
 *
 * @param lines outlines of the partnership's areas: easting and northing of each corner in turn
 * @param extent around them; null where the workspace has no areas
 * @param layer the areas; null where the workspace has none
 */
public record Ground(List<double[]> lines, @Nullable Box extent, @Nullable AreaLayer layer) {
  /** No areas are held. */
  public static final Ground NONE = new Ground(List.of(), null, null);

  public Ground {
    lines = List.copyOf(lines);
  }
}
