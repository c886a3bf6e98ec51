/**
 * The rows of a section: a grid of what is kept and a form for the row that is marked.
 *
 * <p>Entrance: {@link org.nimbench.ui.products.rows.RowsPane} over its model. What fits a column is
 * said by the engine; nothing is kept here.
 */
@NullMarked
package org.nimbench.ui.products.rows;

import org.jspecify.annotations.NullMarked;
