package org.nimbench.geography;

import java.util.List;

/**
 * What a base map file held.
 *
 * @param features in the file's order, in EPSG:27700
 * @param attribution what the file asks to be printed beside its maps (its member {@code
 *     attribution}); empty where it asks nothing
 */
public record BaseMapRead(List<BaseFeature> features, String attribution) {
  public BaseMapRead {
    features = List.copyOf(features);
  }
}
