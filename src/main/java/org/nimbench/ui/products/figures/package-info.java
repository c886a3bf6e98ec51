/**
 * The figures of a product as small pictures: beside the text those of its section, on the shelf
 * those that it does not use.
 *
 * <p>Entrances: {@link org.nimbench.ui.products.figures.FigureCards} and {@link
 * org.nimbench.ui.products.figures.ShelfPane}. Pictures are drawn by the engine; nothing is changed
 * here.
 */
@NullMarked
package org.nimbench.ui.products.figures;

import org.jspecify.annotations.NullMarked;
