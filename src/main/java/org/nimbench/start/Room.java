package org.nimbench.start;

import java.util.List;
import java.util.function.Supplier;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.KeyGroup;
import org.nimbench.ui.kit.drop.DropTaker;
import org.nimbench.ui.kit.find.Finder;

/** One screen of an open workspace with what is behind it. */
interface Room {
  /** What the shell shows. */
  Screen screen();

  /** What can be done there; in menus, palette and keys while the workspace is open. */
  default List<Command> commands() {
    return List.of();
  }

  /** Keys that are no commands, for the sheet of all keys while the workspace is open. */
  default List<Supplier<KeyGroup>> keys() {
    return List.of();
  }

  /** What can be found there by a few letters, while the workspace is open. */
  default List<Finder> finders() {
    return List.of();
  }

  /** Which dropped files it takes, while the workspace is open. */
  default List<DropTaker> drops() {
    return List.of();
  }

  /** The key of the page of help on what is shown there now. */
  String topic();

  /** Asks the first questions; the screen is in the window. */
  default void open() {}

  /** Lets go of what it holds; the workspace closes. */
  default void close() {}
}
