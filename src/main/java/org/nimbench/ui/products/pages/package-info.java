/**
 * The pages of the PDF beside the text: the exported document itself, painted while it is written.
 *
 * <p>Entrances: {@link org.nimbench.ui.products.pages.PagesPane} over a {@link
 * org.nimbench.ui.products.pages.PagesViewModel}. It lays out nothing itself.
 */
@NullMarked
package org.nimbench.ui.products.pages;

import org.jspecify.annotations.NullMarked;
