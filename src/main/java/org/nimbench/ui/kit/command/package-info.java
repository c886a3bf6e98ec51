/**
 * What can be done in the window: commands with their keys, and what was done so that it can be
 * undone.
 *
 * <p>Entrances: {@link org.nimbench.ui.kit.command.CommandBook} and {@link
 * org.nimbench.ui.kit.command.Deeds}. Menus, keys, the command palette and the sheet of keys are
 * all made from the one book; nothing here knows a control.
 */
@NullMarked
package org.nimbench.ui.kit.command;

import org.jspecify.annotations.NullMarked;
