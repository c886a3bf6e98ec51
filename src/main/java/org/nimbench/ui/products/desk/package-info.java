/**
 * What the Products screen asks of the engine, and what it is told.
 *
 * <p>Entrance: {@link org.nimbench.ui.products.desk.ProductDesk}. Everything here is a snapshot; no
 * control is known here, and nothing is computed.
 */
@NullMarked
package org.nimbench.ui.products.desk;

import org.jspecify.annotations.NullMarked;
