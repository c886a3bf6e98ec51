package org.nimbench.products;

/** Finds where sentences begin in a text with live values. */
final class Sentences {
  private static final String ENDS = ".!?";

  private final String text;
  private final boolean[] inBraces;

  Sentences(String text) {
    this.text = text;
    this.inBraces = new boolean[text.length()];
    int at = 0;
    for (LivePiece piece : LiveText.parse(text)) {
      int end = at + piece.written().length();
      for (int i = at; i < end; i++) {
        inBraces[i] = !(piece instanceof LivePiece.Plain);
      }
      at = end;
    }
  }

  /** Where the sentence begins that ends before {@code end}; a line's beginning at the latest. */
  int start(int end) {
    int i = end - 1;
    while (i >= 0 && text.charAt(i) != '\n' && isTail(i)) {
      i--;
    }
    while (i >= 0 && text.charAt(i) != '\n' && !endsSentence(i)) {
      i--;
    }
    int start = i + 1;
    while (start < end
        && (text.charAt(start) == '*' || Character.isWhitespace(text.charAt(start)))) {
      start++;
    }
    return start;
  }

  /** Whether nothing but the close of the sentence itself stands here. */
  private boolean isTail(int i) {
    char c = text.charAt(i);
    return inBraces[i] || c == '*' || Character.isWhitespace(c) || ENDS.indexOf(c) >= 0;
  }

  private boolean endsSentence(int i) {
    if (inBraces[i] || ENDS.indexOf(text.charAt(i)) < 0) {
      return false;
    }
    int next = i + 1;
    while (next < text.length() && text.charAt(next) == '*') {
      next++;
    }
    return next < text.length() && Character.isWhitespace(text.charAt(next));
  }
}
