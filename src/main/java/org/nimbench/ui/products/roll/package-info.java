/**
 * Rolling forward on the Products screen: to which period, what would change, and keeping it.
 *
 * <p>Entrance: {@link org.nimbench.ui.products.roll.RollViewModel}, which controls show and which
 * knows no control. What is asked of the engine is {@link org.nimbench.ui.products.desk.RollDesk}.
 */
@NullMarked
package org.nimbench.ui.products.roll;

import org.jspecify.annotations.NullMarked;
