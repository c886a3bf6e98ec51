package org.nimbench.ui.view;

import org.jspecify.annotations.Nullable;
import org.nimbench.settings.Look;
import org.nimbench.study.Result;

/**
 * What a picture of the map is painted from; nothing in it changes while it is painted.
 *
 * @param ground the scenery
 * @param mode what is shown of the incidents
 * @param result a surface, a change or areas; null while the first one is worked out
 * @param places the incidents
 * @param selected which of the places are selected, and in which areas; null when nothing is
 * @param showsDots whether incidents are shown over a surface
 * @param outlines the layer whose areas are outlined; empty for none
 * @param look light or dark
 * @param layers what else is shown
 */
public record MapContents(
    GroundShapes ground,
    MapMode mode,
    @Nullable Result result,
    Places places,
    @Nullable Marked selected,
    boolean showsDots,
    String outlines,
    Look look,
    MapLayers layers) {

  /** A map that shows every layer in the usual way. */
  public MapContents(
      GroundShapes ground,
      MapMode mode,
      @Nullable Result result,
      Places places,
      @Nullable Marked selected,
      boolean showsDots,
      String outlines,
      Look look) {
    this(ground, mode, result, places, selected, showsDots, outlines, look, MapLayers.STANDARD);
  }
}
