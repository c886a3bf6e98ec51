package org.nimbench.geography;

import org.jspecify.annotations.Nullable;

/**
 * How to read a boundary file.
 *
 * @param layer what the layer shall be called: lower-case letters, digits and underscores
 * @param part which layer of a file that holds several; null where it holds one
 * @param code the property with the areas' codes; null for the first unique one of GSS codes
 * @param name the property with their names; null for the text with most different values
 * @param population the property with people; null for none
 * @param households the property with households; null for none
 * @param vintage which version of the boundaries, such as {@code 2011}; null where not said
 * @param crs the coordinate system, such as {@code EPSG:27700}, over what the file says; null to
 *     believe the file
 */
public record BoundaryOptions(
    String layer,
    @Nullable String part,
    @Nullable String code,
    @Nullable String name,
    @Nullable String population,
    @Nullable String households,
    @Nullable String vintage,
    @Nullable String crs) {

  /** Everything as the file says. */
  public static BoundaryOptions of(String layer) {
    return new BoundaryOptions(layer, null, null, null, null, null, null, null);
  }

  /** The same for one layer of a file that holds several. */
  public BoundaryOptions withPart(String one) {
    return new BoundaryOptions(layer, one, code, name, population, households, vintage, crs);
  }
}
