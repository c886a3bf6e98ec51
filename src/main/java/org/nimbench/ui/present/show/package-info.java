/**
 * The show itself: one page on the wall, large and plain, its map alive under single keys.
 *
 * <p>{@link org.nimbench.ui.present.show.ShowStage} is the window; {@link
 * org.nimbench.ui.present.show.ShowViewModel} turns the pages and {@link
 * org.nimbench.ui.present.show.PageViewModel} asks for what is on one. Nothing here changes the
 * show or the workspace.
 */
@NullMarked
package org.nimbench.ui.present.show;

import org.jspecify.annotations.NullMarked;
