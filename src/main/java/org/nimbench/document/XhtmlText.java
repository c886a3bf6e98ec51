package org.nimbench.document;

import org.jspecify.annotations.Nullable;

/**
 * Writes running text into a page description. Every piece is an element: the PDF library puts
 * elements into reading order for screen readers, but leaves bare words where it painted them.
 */
final class XhtmlText implements Inline.Visitor {
  private static final String CLOSING = ",.;:)";

  private final Markup out;
  private final Labels labels;

  /** A quotation's source follows its first line break. */
  private final boolean quotation;

  private boolean inSource;

  /** A bracket that waits for what follows it; else empty. */
  private String opening = "";

  /** A mention that waits for what follows it; else null. */
  private Inline.@Nullable Reference mention;

  private XhtmlText(Markup out, Labels labels, boolean quotation) {
    this.out = out;
    this.labels = labels;
    this.quotation = quotation;
  }

  static void write(Block.Paragraph paragraph, Markup out, Labels labels) {
    XhtmlText text = new XhtmlText(out, labels, paragraph.role() == Block.Role.QUOTE);
    for (Inline inline : paragraph.inlines()) {
      if (!(inline instanceof Inline.Text) && !(inline instanceof Inline.Reference)) {
        text.endMention("");
      }
      inline.accept(text);
    }
    text.endMention("");
    if (text.inSource) {
      out.close();
    }
  }

  /**
   * The library may break a line between two elements, even where no space is: a bracket before a
   * mention and a comma after it stand in its element.
   */
  @Override
  public void text(Inline.Text text) {
    String words = text.text();
    if (mention != null && !words.isEmpty() && CLOSING.indexOf(words.charAt(0)) >= 0) {
      endMention(words.substring(0, 1));
      words = words.substring(1);
    }
    endMention("");
    if (words.endsWith("(")) {
      opening = "(";
      words = words.substring(0, words.length() - 1);
    }
    if (!words.isEmpty()) {
      out.leaf("span", words);
    }
  }

  /** Writes what waits: a bracket that no mention followed, or the mention with what closes it. */
  private void endMention(String closing) {
    Inline.Reference waiting = mention;
    mention = null;
    if (waiting != null) {
      Labels.Entry entry = labels.of(waiting.target());
      String words = entry.mention();
      String told = words.equals(entry.text()) ? words : words + ": " + entry.text();
      out.leaf("a", opening + words + closing, "href", "#" + entry.anchor(), "title", told);
    } else if (!opening.isEmpty()) {
      out.leaf("span", opening);
    }
    opening = "";
  }

  @Override
  public void strong(Inline.Strong strong) {
    out.leaf("strong", strong.text());
  }

  @Override
  public void emphasis(Inline.Emphasis emphasis) {
    out.leaf("em", emphasis.text());
  }

  @Override
  public void liveValue(Inline.LiveValue value) {
    out.leaf("span", value.text(), "class", "live-value");
  }

  @Override
  public void reference(Inline.Reference reference) {
    if (mention != null) {
      endMention("");
    }
    mention = reference;
  }

  @Override
  public void link(Inline.Link link) {
    out.leaf("a", link.text(), "class", "address", "href", link.address(), "title", link.text());
  }

  @Override
  public void lineBreak(Inline.LineBreak lineBreak) {
    out.empty("br");
    if (quotation && !inSource) {
      out.open("span", "class", "quote-source");
      inSource = true;
    }
  }
}
