package org.nimbench.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * One area of a boundary layer.
 *
 * @param code the standard code, such as {@code E01030291}; unique in its layer
 * @param name what people call it; the code where it has no name
 * @param shape a valid polygon or multipolygon in EPSG:27700 metres
 */
public record Area(String code, String name, Geometry shape) {}
