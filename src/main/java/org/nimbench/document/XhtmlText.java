package org.nimbench.document;

/**
 * Writes running text into a page description. Every piece is an element: the PDF library puts
 * elements into reading order for screen readers, but leaves bare words where it painted them.
 */
final class XhtmlText implements Inline.Visitor {
  private final Markup out;
  private final Labels labels;

  /** A quotation's source follows its first line break. */
  private final boolean quotation;

  private boolean inSource;

  private XhtmlText(Markup out, Labels labels, boolean quotation) {
    this.out = out;
    this.labels = labels;
    this.quotation = quotation;
  }

  static void write(Block.Paragraph paragraph, Markup out, Labels labels) {
    XhtmlText text = new XhtmlText(out, labels, paragraph.role() == Block.Role.QUOTE);
    paragraph.inlines().forEach(inline -> inline.accept(text));
    if (text.inSource) {
      out.close();
    }
  }

  @Override
  public void text(Inline.Text text) {
    out.leaf("span", text.text());
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
    Labels.Entry entry = labels.of(reference.target());
    String words = entry.mention();
    String told = words.equals(entry.text()) ? words : words + ": " + entry.text();
    out.leaf("a", words, "href", "#" + entry.anchor(), "title", told);
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
