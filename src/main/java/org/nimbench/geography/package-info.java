/**
 * Where things are: grid references and projections, boundary files, areas, points in areas, the
 * base map.
 *
 * <p>All coordinates are British National Grid metres (EPSG:27700) once inside. This room never
 * stores anything and never guesses the nearest area.
 */
@NullMarked
package org.nimbench.geography;

import org.jspecify.annotations.NullMarked;
