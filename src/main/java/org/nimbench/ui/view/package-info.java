/**
 * Maps and charts as controls: what a screen, a comparison and the projector show of evidence, with
 * the map's furniture, its gestures and the painting behind it.
 *
 * <p>Entrances: {@link org.nimbench.ui.view.MapCanvas} and {@link org.nimbench.ui.view.ChartPane}.
 * This room shows evidence and says what was pointed at; it asks no question of the engine and
 * decides nothing.
 */
@NullMarked
package org.nimbench.ui.view;

import org.jspecify.annotations.NullMarked;
