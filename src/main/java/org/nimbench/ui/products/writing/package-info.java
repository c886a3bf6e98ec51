/**
 * The text of a section while it is written: live values in place of their braces, sentences that
 * no longer hold, the list of values that can be named, and keeping what is typed.
 *
 * <p>Entrances: {@link org.nimbench.ui.products.writing.SectionEditor} over a {@link
 * org.nimbench.ui.products.writing.TextViewModel}. It never stores anything itself.
 */
@NullMarked
package org.nimbench.ui.products.writing;

import org.jspecify.annotations.NullMarked;
