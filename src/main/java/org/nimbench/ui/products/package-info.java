/**
 * The Products screen: outline, text beside live figures, the shelf of figures not used, and the
 * pages of the PDF.
 *
 * <p>Entrance: {@link org.nimbench.ui.products.ProductsScreen} over its models. The parts live in
 * rooms of their own ({@code outline}, {@code writing}, {@code figures}, {@code pages}) and meet
 * only here; what is asked of the engine is {@code desk}. This room never calls another screen.
 */
@NullMarked
package org.nimbench.ui.products;

import org.jspecify.annotations.NullMarked;
