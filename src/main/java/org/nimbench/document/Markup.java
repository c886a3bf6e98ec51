package org.nimbench.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds XML: every tag is closed, every text and attribute escaped. */
final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes name and value in turn
   */
  Markup open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** An element that holds only words. */
  Markup leaf(String tag, String words, String... attributes) {
    return open(tag, attributes).text(words).close();
  }

  /** Words. */
  Markup text(String words) {
    escape(words);
    return this;
  }

  /** XML that is finished already. */
  Markup raw(String xml) {
    out.append(xml);
    return this;
  }

  /**
   * All of it.
   *
   * @throws IllegalStateException if an element is still open
   */
  String finished() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not closed: " + open);
    }
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n', '\t', '\r' -> out.append(' ');
        default -> {
          // XML 1.0 has no way to write other control characters.
          if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
            out.append(c);
          }
        }
      }
    }
  }
}
