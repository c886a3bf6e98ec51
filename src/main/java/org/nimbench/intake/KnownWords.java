package org.nimbench.intake;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives the same object for the same word: a file says the same few thousand streets, areas and
 * outcomes a million times, and whoever stores them then neither keeps them twice nor works out
 * their hash again. Holds so many words at most, so that memory does not grow with the file.
 */
final class KnownWords {
  private static final int MOST = 50_000;

  private final Map<String, String> known = new HashMap<>();

  String of(String word) {
    String same = known.get(word);
    if (same != null) {
      return same;
    }
    if (known.size() < MOST) {
      known.put(word, word);
    }
    return word;
  }
}
