package org.nimbench.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The comments of a Word file: each has its place in the text and its words in a part of theirs.
 */
final class WordComments {
  private final List<Block.Remark> written = new ArrayList<>();
  private List<Block.Remark> waiting = List.of();
  private int open;

  /** Comments on the next paragraph; those that found none so far stand there too. */
  void on(List<Block.Remark> remarks) {
    waiting = Stream.concat(waiting.stream(), remarks.stream()).toList();
  }

  /** Whether comments still wait for a paragraph. */
  boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** In a paragraph that was opened: what follows is commented on. */
  void begin(Markup out) {
    open = waiting.size();
    for (int i = 0; i < open; i++) {
      out.empty("w:commentRangeStart", "w:id", String.valueOf(written.size() + i));
    }
  }

  /** Before that paragraph is closed. */
  void end(Markup out) {
    for (int i = 0; i < open; i++) {
      String id = String.valueOf(written.size());
      out.empty("w:commentRangeEnd", "w:id", id);
      out.open("w:r").empty("w:commentReference", "w:id", id).close();
      written.add(waiting.get(i));
    }
    open = 0;
    waiting = List.of();
  }

  /** Whether nothing was commented on. */
  boolean isEmpty() {
    return written.isEmpty();
  }

  /** The part that holds the words. */
  String part() {
    Markup out = new Markup();
    out.open("w:comments", "xmlns:w", WordPart.MAIN);
    for (int i = 0; i < written.size(); i++) {
      Block.Remark remark = written.get(i);
      out.open(
          "w:comment",
          "w:id",
          String.valueOf(i),
          "w:author",
          remark.by(),
          "w:date",
          remark.when().toString(),
          "w:initials",
          initials(remark.by()));
      out.open("w:p").open("w:r");
      out.leaf("w:t", remark.text(), "xml:space", "preserve").close().close().close();
    }
    return out.close().finished();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.strip().split("[\\s.]+")) {
      initials.append(part.isEmpty() ? "" : part.substring(0, 1));
    }
    return initials.toString().toUpperCase(Locale.UK);
  }
}
