package org.nimbench.geography;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * What a boundary file held.
 *
 * @param layer the areas, valid, in EPSG:27700
 * @param crs the system the file was read in, such as {@code EPSG:4326}
 * @param repairs areas whose polygon was not valid, in order of code
 * @param population code to people, for areas that have a figure
 * @param households code to households, for areas that have a figure
 * @param unrepaired code to the file's own shape (in EPSG:27700) of each repaired area
 * @param attribution what the file asks to be printed beside its maps (a GeoJSON's member {@code
 *     attribution}); empty where it asks nothing
 */
public record BoundaryRead(
    AreaLayer layer,
    String crs,
    List<Repair> repairs,
    Map<String, Double> population,
    Map<String, Double> households,
    Map<String, Geometry> unrepaired,
    String attribution) {

  /** The same areas under other words: name and vintage of the layer, and its licence line. */
  public BoundaryRead keptAs(String name, String vintage, String words) {
    return new BoundaryRead(
        new AreaLayer(name, vintage.strip(), layer.areas()),
        crs,
        repairs,
        population,
        households,
        unrepaired,
        words);
  }
}
