package org.nimbench.geography.sqlite;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of a feature layer.
 *
 * @param values column to value (text, whole number or decimal); empty cells are left out
 * @param shape null where the row has none
 */
public record GeoPackageRow(Map<String, Object> values, @Nullable Geometry shape) {}
