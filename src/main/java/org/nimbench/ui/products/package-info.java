/**
 * The Products screen in its first form: the products of a workspace, the figures in one of them,
 * and its Word and PDF files.
 *
 * <p>Entrance: {@link org.nimbench.ui.products.ProductsScreen} over a {@link
 * org.nimbench.ui.products.ProductsViewModel}. This room never calls another screen.
 */
@NullMarked
package org.nimbench.ui.products;

import org.jspecify.annotations.NullMarked;
