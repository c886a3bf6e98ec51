/**
 * The hotspot engine: grids, kernel density, classes and concentration. Arrays in, results out.
 *
 * <p>This room reads no file and knows no record, no database and no picture. Distances are metres.
 */
@NullMarked
package org.nimbench.spatial;

import org.jspecify.annotations.NullMarked;
