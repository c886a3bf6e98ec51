/**
 * What of a product's figures the readers of a release may see: its counts as cells for release
 * control, and its figures again with nothing in them that is hidden.
 *
 * <p>This room decides nothing about a cell, {@code disclosure.release} does; it lays out no
 * document. What it does not know how to guard, it refuses.
 */
@NullMarked
package org.nimbench.products.release;

import org.jspecify.annotations.NullMarked;
