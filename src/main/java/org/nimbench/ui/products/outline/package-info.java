/**
 * What a product is made of and what it still lacks: its sections, the open points in one quiet
 * line, and the choice between products.
 *
 * <p>Entrances: {@link org.nimbench.ui.products.outline.OutlinePane} and {@link
 * org.nimbench.ui.products.outline.ProductSwitcher}. It changes nothing itself.
 */
@NullMarked
package org.nimbench.ui.products.outline;

import org.jspecify.annotations.NullMarked;
