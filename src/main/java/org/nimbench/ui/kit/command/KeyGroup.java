package org.nimbench.ui.kit.command;

import java.util.List;

/**
 * Keys that are no commands of the window, such as those of the show, for the sheet of all keys.
 *
 * @param title where they work
 */
public record KeyGroup(String title, List<Line> lines) {
  /** Copies the lines. */
  public KeyGroup {
    lines = List.copyOf(lines);
  }

  /**
   * One line of the sheet.
   *
   * @param words what the keys do
   * @param faces the keys, as they stand on the keyboard
   */
  public record Line(String words, List<String> faces) {
    /** Copies the faces. */
    public Line {
      faces = List.copyOf(faces);
    }
  }
}
