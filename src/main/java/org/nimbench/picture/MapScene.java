package org.nimbench.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.MapImage;

/**
 * What a map lies on; shapes are in EPSG:27700 metres.
 *
 * @param boundary the study area; what is outside is greyed; null for none
 * @param boundaryName what it is called; empty for none
 * @param base the base map, in any order
 * @param outlines layers whose areas are outlined thinly
 * @param attribution licence line of boundaries and base map; empty for none
 * @param areas the areas that a map of areas colours; null for none
 * @param image a picture of the ground; null for none
 */
public record MapScene(
    @Nullable Geometry boundary,
    String boundaryName,
    List<BaseFeature> base,
    List<AreaLayer> outlines,
    String attribution,
    @Nullable AreaLayer areas,
    @Nullable MapImage image) {
  public MapScene {
    base = List.copyOf(base);
    outlines = List.copyOf(outlines);
  }

  /** A scene without areas to colour. */
  public MapScene(
      @Nullable Geometry boundary,
      String boundaryName,
      List<BaseFeature> base,
      List<AreaLayer> outlines,
      String attribution) {
    this(boundary, boundaryName, base, outlines, attribution, null, null);
  }

  /** A scene without a licence line. */
  public MapScene(
      @Nullable Geometry boundary,
      String boundaryName,
      List<BaseFeature> base,
      List<AreaLayer> outlines) {
    this(boundary, boundaryName, base, outlines, "");
  }

  /** The same scene with a licence line. */
  public MapScene withAttribution(String line) {
    return new MapScene(boundary, boundaryName, base, outlines, line, areas, image);
  }

  /** The same scene with areas to colour. */
  public MapScene withAreas(AreaLayer layer) {
    return new MapScene(boundary, boundaryName, base, outlines, attribution, layer, image);
  }

  /** The same scene over a picture of the ground. */
  public MapScene withImage(@Nullable MapImage picture) {
    return new MapScene(boundary, boundaryName, base, outlines, attribution, areas, picture);
  }
}
