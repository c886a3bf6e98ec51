/**
 * Beside the map: its twin as a table, the steps that were asked, and what is copied out.
 *
 * <p>Entrance: {@link org.nimbench.ui.map.twin.MapBeside} over a {@link
 * org.nimbench.ui.map.twin.HistoryViewModel}. This room knows evidence and steps; it never asks the
 * engine itself and never calls another screen.
 */
@NullMarked
package org.nimbench.ui.map.twin;

import org.jspecify.annotations.NullMarked;
