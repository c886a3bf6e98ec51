/**
 * Beginning a product: which kind, what it covers, what it continues, and what a profile of a
 * subject cannot be without; and what changed since the product before.
 *
 * <p>Entrances: {@link org.nimbench.ui.products.begin.NewProductCard} and {@link
 * org.nimbench.ui.products.begin.ContinuingDialogs}. Nothing is kept here.
 */
@NullMarked
package org.nimbench.ui.products.begin;

import org.jspecify.annotations.NullMarked;
