/**
 * Out of the window: what is written of a product, for whom, in whose look and where, and what
 * still keeps it back.
 *
 * <p>Entrance: {@link org.nimbench.ui.products.export.ExportDialogs}. Nothing is written here.
 */
@NullMarked
package org.nimbench.ui.products.export;

import org.jspecify.annotations.NullMarked;
