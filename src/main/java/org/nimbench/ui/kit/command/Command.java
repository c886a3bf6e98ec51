package org.nimbench.ui.kit.command;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Something the analyst can do, declared once: it stands in a menu and in the palette, and its keys
 * work.
 *
 * @param id for tests and for finding it again, such as {@code map.home}
 * @param menu where it stands
 * @param step the step whose screen it belongs to; 0 for everywhere
 * @param words what it does, ending in … where it asks for more; may change, as "Undo …" does
 * @param keys as the toolkit reads them, such as {@code Shortcut+L}, several with a space between;
 *     empty without any
 * @param whyNot why it cannot be done now; empty while it can
 * @param action does it
 * @param look how it stands in its menu and in the palette
 */
public record Command(
    String id,
    CommandMenu menu,
    int step,
    ObservableValue<String> words,
    String keys,
    ObservableValue<String> whyNot,
    Runnable action,
    CommandLook look) {

  /** A command of the whole window that can always be done. */
  public static Command everywhere(
      String id, CommandMenu menu, String title, String keys, Runnable action) {
    return onScreen(0, id, menu, title, keys, action);
  }

  /** A command of one screen that can always be done while that screen is shown. */
  public static Command onScreen(
      int step, String id, CommandMenu menu, String title, String keys, Runnable action) {
    return new Command(
        id,
        menu,
        step,
        new SimpleStringProperty(title),
        keys,
        new SimpleStringProperty(""),
        action,
        CommandLook.PLAIN);
  }

  /** The same command, which cannot be done while {@code reason} is not empty. */
  public Command unless(ObservableValue<String> reason) {
    return new Command(id, menu, step, words, keys, reason, action, look);
  }

  /** The same command, which cannot be done while {@code reason} is not empty either. */
  public Command norWhile(ObservableValue<String> reason) {
    ObservableValue<String> first = whyNot;
    return unless(first.flatMap(why -> why.isEmpty() ? reason : first));
  }

  /** The same command under words that change. */
  public Command called(ObservableValue<String> changing) {
    return new Command(id, menu, step, changing, keys, whyNot, action, look);
  }

  /** The same command with an icon, such as {@code mdi2u-undo}, in the palette. */
  public Command withIcon(String icon) {
    return looking(new CommandLook(look.rank(), icon, look.note(), look.ticked()));
  }

  /** The same command with a few words that explain it in the palette. */
  public Command withNote(String note) {
    return looking(new CommandLook(look.rank(), look.icon(), note, look.ticked()));
  }

  /** The same command at another place of its menu; see {@link CommandLook#rank}. */
  public Command at(int rank) {
    return looking(new CommandLook(rank, look.icon(), look.note(), look.ticked()));
  }

  /** The same command as one that is on or off; its menu shows a tick. */
  public Command ticked(@Nullable ObservableValue<Boolean> isOn) {
    return looking(new CommandLook(look.rank(), look.icon(), look.note(), isOn));
  }

  private Command looking(CommandLook other) {
    return new Command(id, menu, step, words, keys, whyNot, action, other);
  }

  /** What it does now, in words. */
  public String title() {
    return words.getValue();
  }

  /** Whether it can be done now. */
  public boolean isPossible() {
    return whyNot.getValue().isEmpty();
  }
}
