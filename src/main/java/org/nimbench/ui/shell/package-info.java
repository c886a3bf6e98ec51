/**
 * The window: start screen, header, rail, filter, status bar, and the screens it is handed.
 *
 * <p>Entrance: {@link org.nimbench.ui.shell.Shell}. The shell knows no screen by name and asks no
 * engine.
 */
@NullMarked
package org.nimbench.ui.shell;

import org.jspecify.annotations.NullMarked;
