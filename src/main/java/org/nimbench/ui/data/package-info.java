/**
 * The Data screen: the twelve prescribed sets by quarter, the imports behind them, and what a file
 * holds before a row of it is stored.
 *
 * <p>Entrance: {@link org.nimbench.ui.data.DataScreen} over a {@link
 * org.nimbench.ui.data.DataViewModel}. Questions go to the engine through {@link
 * org.nimbench.ui.data.DataQuestions}. This room stores nothing that was not shown before, and
 * never calls another screen.
 */
@NullMarked
package org.nimbench.ui.data;

import org.jspecify.annotations.NullMarked;
