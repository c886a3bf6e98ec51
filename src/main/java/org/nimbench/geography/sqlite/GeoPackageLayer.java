package org.nimbench.geography.sqlite;

import java.util.List;

/**
 * A feature layer as its file has it.
 *
 * @param name the table
 * @param system the reference system, such as {@code EPSG:27700}
 * @param definition the system's definition in WKT; may be empty
 * @param fields the columns but for the geometry, in the table's order
 * @param rows in the table's order
 */
public record GeoPackageLayer(
    String name, String system, String definition, List<String> fields, List<GeoPackageRow> rows) {}
