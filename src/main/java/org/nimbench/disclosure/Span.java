package org.nimbench.disclosure;

/**
 * Where in a text something was found.
 *
 * @param from the first character
 * @param to behind the last
 */
record Span(int from, int to) {
  /** The text with the place made unreadable for the rules that come after. */
  String blanked(String text) {
    return text.substring(0, from) + "|".repeat(to - from) + text.substring(to);
  }
}
