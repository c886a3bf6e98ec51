package org.nimbench.start;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/**
 * What other programs would be given.
 *
 * @param image null where there is none
 * @param words empty where there are none
 */
record Copied(@Nullable Image image, String words) {
  /** What the clipboard holds now. */
  static Copied now(FxRobot robot) {
    Copied[] found = new Copied[1];
    robot.interact(
        () -> {
          Clipboard board = Clipboard.getSystemClipboard();
          String words = board.getString();
          found[0] =
              new Copied(board.hasImage() ? board.getImage() : null, words == null ? "" : words);
        });
    return found[0];
  }
}
