/**
 * The themes of a product: which there are and in which order, and what taking one away would do.
 *
 * <p>Entrance: {@link org.nimbench.ui.products.themes.ThemesCard} over its model. Nothing is kept
 * here.
 */
@NullMarked
package org.nimbench.ui.products.themes;

import org.jspecify.annotations.NullMarked;
