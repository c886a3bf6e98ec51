package org.nimbench.ui.products.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What was typed in one section, for undo and redo: a word at a time. */
final class TextHistory {
  private static final int REMEMBERED = 200;

  private final Deque<String> before = new ArrayDeque<>();
  private final Deque<String> after = new ArrayDeque<>();
  private String now = "";
  private boolean isInWord;

  /** Forgets everything: another text begins. */
  void begin(String text) {
    before.clear();
    after.clear();
    now = text;
    isInWord = false;
  }

  /** The text became another; letters of one word are one step. */
  void typed(String text) {
    boolean isLetter = text.length() == now.length() + 1 && !endsWord(text);
    if (!isLetter || !isInWord) {
      before.push(now);
      if (before.size() > REMEMBERED) {
        before.removeLast();
      }
    }
    isInWord = isLetter;
    after.clear();
    now = text;
  }

  /** Whether the one character that is new is a space or the end of a line. */
  private boolean endsWord(String text) {
    int at = 0;
    while (at < now.length() && now.charAt(at) == text.charAt(at)) {
      at++;
    }
    return Character.isWhitespace(text.charAt(at));
  }

  boolean undo(Consumer<String> show) {
    return step(before, after, show);
  }

  boolean redo(Consumer<String> show) {
    return step(after, before, show);
  }

  private boolean step(Deque<String> from, Deque<String> to, Consumer<String> show) {
    if (from.isEmpty()) {
      return false;
    }
    to.push(now);
    now = from.pop();
    isInWord = false;
    show.accept(now);
    return true;
  }
}
