package org.nimbench.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a document's bookmarks: headings in their order, figures and tables under them. */
final class Outline {
  /** Name of the title's place. */
  static final String TITLE = "_Title";

  private Outline() {}

  static void write(String title, Labels labels, Markup out) {
    Deque<Integer> open = new ArrayDeque<>();
    out.open("bookmarks");
    out.open("bookmark", "name", title, "href", "#" + TITLE);
    int top = labels.topLevel();
    if (top == 1) {
      out.close();
    }
    for (Labels.Entry entry : labels.all()) {
      boolean heading = entry.isHeading();
      while (heading && !open.isEmpty() && open.peek() >= entry.level()) {
        out.close();
        open.pop();
      }
      String name = (entry.label() + " " + entry.text()).strip();
      out.open("bookmark", "name", name, "href", "#" + entry.anchor());
      if (heading) {
        open.push(entry.level());
      } else {
        out.close();
      }
    }
    open.forEach(level -> out.close());
    if (top == 2) {
      out.close();
    }
    out.close();
  }
}
