/**
 * What every screen of the window shares: the theme and its faces, icons and buttons, the one
 * selection, running work, problems shown to the analyst, and questions to the file system.
 *
 * <p>This room knows no screen and no engine. View models in it see no control.
 */
@NullMarked
package org.nimbench.ui.kit;

import org.jspecify.annotations.NullMarked;
