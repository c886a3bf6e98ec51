package org.nimbench.ui.shell;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandBook;

/**
 * Keys to commands. A control has the first word on a key; what it leaves comes here. While
 * something is typed, plain keys and the office keys belong to the text.
 */
final class KeyDispatcher {
  private static final Set<KeyCode> OFFICE =
      EnumSet.of(KeyCode.Z, KeyCode.Y, KeyCode.C, KeyCode.X, KeyCode.V, KeyCode.A);

  private final CommandBook book;
  private final CommandRunner runner;

  KeyDispatcher(CommandBook book, CommandRunner runner) {
    this.book = book;
    this.runner = runner;
  }

  /** Does what the keys mean; a key that is spoken for goes no further. */
  void pressed(KeyEvent event) {
    Optional<Command> command = find(event);
    if (command.isEmpty()) {
      return;
    }
    // Taken in either case: a menu would hear what the text keeps.
    event.consume();
    boolean isText = event.getTarget() instanceof TextInputControl && belongsToText(event);
    if (!isText && (command.get().isPossible() || isWorthTelling(event))) {
      runner.run(command.get());
    }
  }

  /** Esc asks for nothing: where it has nothing to take back, nobody needs to be told. */
  static boolean isWorthTelling(KeyEvent event) {
    return event.getCode() != KeyCode.ESCAPE;
  }

  /** Whether the keys belong to a command, as a menu would hear them. */
  boolean isSpokenFor(KeyEvent event) {
    return find(event).isPresent();
  }

  private Optional<Command> find(KeyEvent event) {
    return book.all().stream()
        .filter(runner::isWithinReach)
        .filter(
            command -> KeyWords.combinations(command).stream().anyMatch(keys -> keys.match(event)))
        .findFirst();
  }

  static boolean belongsToText(KeyEvent event) {
    if (event.getCode().isFunctionKey()) {
      return false;
    }
    if (event.isShortcutDown()) {
      return OFFICE.contains(event.getCode())
          || event.getCode().isNavigationKey()
          || event.getCode() == KeyCode.DELETE
          || event.getCode() == KeyCode.BACK_SPACE;
    }
    return !event.isAltDown() && event.getCode() != KeyCode.ESCAPE;
  }
}
