/**
 * Roll forward: a product carried to another period. Every figure that follows the product is
 * answered anew, the analyst's words stay as they are, and what no longer holds is told.
 *
 * <p>Entrance: {@link org.nimbench.products.roll.RollForward}. It rehearses first and keeps what
 * was rehearsed in one transaction. It makes no figure up: what the data cannot carry stays as it
 * was, with its reason. It prints nothing and asks nobody.
 */
@NullMarked
package org.nimbench.products.roll;

import org.jspecify.annotations.NullMarked;
