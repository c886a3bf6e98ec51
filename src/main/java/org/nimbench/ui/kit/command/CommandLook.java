package org.nimbench.ui.kit.command;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * How a command stands in its menu and in the palette.
 *
 * @param rank its place in the menu, lowest first; a line is drawn between one ten and the next
 * @param icon in the palette; empty for the icon of its menu
 * @param note a few words that explain it in the palette; may be empty
 * @param ticked whether it is on; null where it is nothing that is on or off
 */
public record CommandLook(
    int rank, String icon, String note, @Nullable ObservableValue<Boolean> ticked) {
  private static final int MIDDLE = 50;

  /** In the middle of the menu, with nothing special. */
  public static final CommandLook PLAIN = new CommandLook(MIDDLE, "", "", null);
}
