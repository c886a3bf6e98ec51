/**
 * The Map screen: incidents, hotspots and areas; the method's form; how concentrated it is.
 *
 * <p>Entrance: {@link org.nimbench.ui.map.MapScreen} over a {@link
 * org.nimbench.ui.map.MapViewModel}. Questions go to the engine through {@link
 * org.nimbench.ui.map.MapQuestions}. The map itself is a control of {@code ui.view}. This room
 * never calls another screen.
 */
@NullMarked
package org.nimbench.ui.map;

import org.jspecify.annotations.NullMarked;
