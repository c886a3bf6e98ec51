package org.nimbench.ui.products.writing;

import java.util.regex.Matcher;

/** Places in the text as it is written against places in the control, where braces count as one. */
final class Places {
  private final String markdown;

  Places(String markdown) {
    this.markdown = markdown;
  }

  /** The place in the control of a place in the text. */
  int shown(int written) {
    Matcher braces = LivePieces.BRACES.matcher(markdown);
    int saved = 0;
    while (braces.find() && braces.start() < written) {
      int inside = Math.min(written, braces.end()) - braces.start();
      saved += inside - 1;
    }
    return written - saved;
  }

  /** The place in the text of a place in the control. */
  int written(int shown) {
    Matcher braces = LivePieces.BRACES.matcher(markdown);
    int saved = 0;
    while (braces.find() && braces.start() - saved < shown) {
      saved += braces.end() - braces.start() - 1;
    }
    return Math.min(markdown.length(), shown + saved);
  }
}
