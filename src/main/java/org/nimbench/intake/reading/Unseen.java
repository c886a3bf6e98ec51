package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells without what cannot be seen: zero-width characters and marks of the direction of writing
 * are taken out, and spaces that do not break are plain spaces. Programs and web pages leave them
 * behind; a day or a code with one is not known, and a name with one is not found.
 */
final class Unseen {
  private Unseen() {}

  /** The same list where no cell has any. */
  static List<String> without(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (hasAny(cells.get(i))) {
        List<String> cleaned = new ArrayList<>(cells);
        cleaned.replaceAll(Unseen::without);
        return cleaned;
      }
    }
    return cells;
  }

  static String without(String text) {
    if (!hasAny(text)) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> isOtherSpace(c) ? ' ' : c)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static boolean hasAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 && (Character.getType(c) == Character.FORMAT || isOtherSpace(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherSpace(int c) {
    return c >= 128 && Character.isSpaceChar(c);
  }
}
