package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.document.Inline;

/** Running text without its formats, and without space at its ends. */
final class PlainText {
  private PlainText() {}

  /** The words of a piece; a reference has none of its own. */
  static String of(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text();
    }
    if (inline instanceof Inline.Strong text) {
      return text.text();
    }
    if (inline instanceof Inline.Emphasis text) {
      return text.text();
    }
    if (inline instanceof Inline.LiveValue text) {
      return text.text();
    }
    if (inline instanceof Inline.Link text) {
      return text.text();
    }
    return inline instanceof Inline.LineBreak ? " " : "";
  }

  /** The pieces without white space and breaks at the very ends. */
  static List<Inline> trimmed(List<Inline> inlines) {
    List<Inline> kept = new ArrayList<>(inlines);
    while (!kept.isEmpty() && isBlank(kept.get(0))) {
      kept.remove(0);
    }
    while (!kept.isEmpty() && isBlank(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    if (!kept.isEmpty() && kept.get(kept.size() - 1) instanceof Inline.Text last) {
      kept.set(kept.size() - 1, new Inline.Text(last.text().stripTrailing()));
    }
    return kept;
  }

  private static boolean isBlank(Inline inline) {
    return !(inline instanceof Inline.Reference) && of(inline).isBlank();
  }
}
