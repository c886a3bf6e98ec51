/**
 * What can be found by a few letters: areas, types, products, figures, bookmarks, help.
 *
 * <p>Entrance: {@link org.nimbench.ui.kit.find.FinderBook}, where rooms put their {@link
 * org.nimbench.ui.kit.find.Finder}. Nothing here reads a file or knows a control.
 */
@NullMarked
package org.nimbench.ui.kit.find;

import org.jspecify.annotations.NullMarked;
