/**
 * The trend of what is filtered and selected: months as bars, linked with the map.
 *
 * <p>Entrance: {@link org.nimbench.ui.trends.TrendStrip} over a {@link
 * org.nimbench.ui.trends.TrendViewModel}. This room never calls another screen.
 */
@NullMarked
package org.nimbench.ui.trends;

import org.jspecify.annotations.NullMarked;
