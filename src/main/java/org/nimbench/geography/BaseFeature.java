package org.nimbench.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * One thing on the base map.
 *
 * @param kind what it is
 * @param name what it is called; empty where it has no name
 * @param shape in EPSG:27700 metres
 */
public record BaseFeature(BaseKind kind, String name, Geometry shape) {}
