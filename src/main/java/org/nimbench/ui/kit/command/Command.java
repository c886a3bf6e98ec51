package org.nimbench.ui.kit.command;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/**
 * Something the analyst can do, declared once: it stands in a menu and in the palette, and its keys
 * work.
 *
 * @param id for tests and for finding it again, such as {@code map.home}
 * @param menu where it stands
 * @param step the step whose screen it belongs to; 0 for everywhere
 * @param title what it does, ending in … where it asks for more
 * @param keys as the toolkit reads them, such as {@code Shortcut+L}; empty without any
 * @param whyNot why it cannot be done now; empty while it can
 * @param action does it
 */
public record Command(
    String id,
    CommandMenu menu,
    int step,
    String title,
    String keys,
    ObservableValue<String> whyNot,
    Runnable action) {

  /** A command of the whole window that can always be done. */
  public static Command everywhere(
      String id, CommandMenu menu, String title, String keys, Runnable action) {
    return new Command(id, menu, 0, title, keys, new SimpleStringProperty(""), action);
  }

  /** A command of one screen that can always be done while that screen is shown. */
  public static Command onScreen(
      int step, String id, CommandMenu menu, String title, String keys, Runnable action) {
    return new Command(id, menu, step, title, keys, new SimpleStringProperty(""), action);
  }

  /** The same command, which cannot be done while {@code reason} is not empty. */
  public Command unless(ObservableValue<String> reason) {
    return new Command(id, menu, step, title, keys, reason, action);
  }

  /** Whether it can be done now. */
  public boolean isPossible() {
    return whyNot.getValue().isEmpty();
  }
}
