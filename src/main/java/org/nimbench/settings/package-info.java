/**
 * The user's choices: the look of the window, the size of its text, and the workspaces opened last.
 * Kept as {@code nimbench.settings/2} in the user's data folder, written as a whole or not at all.
 *
 * <p>Nothing here changes a figure, and nothing here is needed to open a workspace.
 */
@NullMarked
package org.nimbench.settings;

import org.jspecify.annotations.NullMarked;
