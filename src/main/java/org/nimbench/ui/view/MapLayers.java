package org.nimbench.ui.view;

import java.util.Set;
import org.nimbench.geography.BaseKind;

/**
 * What of a map is shown beside its answer.
 *
 * @param hidden kinds of base map that are not shown
 * @param isImage whether the picture of the ground is shown
 * @param isBoundary whether the border of the study area is shown
 * @param isNames whether the names on the base map are shown
 * @param outlined layers whose borders are shown
 * @param named layers whose areas are named
 * @param isSurface whether the surface is shown
 * @param opacity of the surface, 0 … 1 of its usual one
 */
public record MapLayers(
    Set<BaseKind> hidden,
    boolean isImage,
    boolean isBoundary,
    boolean isNames,
    Set<String> outlined,
    Set<String> named,
    boolean isSurface,
    double opacity) {
  /** Everything, but borders and names of areas. */
  public static final MapLayers STANDARD =
      new MapLayers(Set.of(), true, true, true, Set.of(), Set.of(), true, 1);

  public MapLayers {
    hidden = Set.copyOf(hidden);
    outlined = Set.copyOf(outlined);
    named = Set.copyOf(named);
  }
}
