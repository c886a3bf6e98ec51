package org.nimbench.start;

import java.util.List;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.command.Command;

/** One screen of an open workspace with what is behind it. */
interface Room {
  /** What the shell shows. */
  Screen screen();

  /** What can be done there; in menus, palette and keys while the workspace is open. */
  default List<Command> commands() {
    return List.of();
  }

  /** Asks the first questions; the screen is in the window. */
  default void open() {}

  /** Lets go of what it holds; the workspace closes. */
  default void close() {}
}
