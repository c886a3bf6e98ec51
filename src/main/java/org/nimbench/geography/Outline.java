package org.nimbench.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * A shape of a file with what it is called.
 *
 * @param name empty where the file has no name for it
 * @param shape a valid polygon or multipolygon in EPSG:27700 metres
 */
public record Outline(String name, Geometry shape) {}
