package org.nimbench.document;

import org.jspecify.annotations.Nullable;

/** Writes running text into a Word file. */
final class WordText implements Inline.Visitor {
  private final WordBody body;
  private final boolean quotation;
  private boolean inSource;

  private WordText(WordBody body, boolean quotation) {
    this.body = body;
    this.quotation = quotation;
  }

  static void write(Block.Paragraph paragraph, WordBody body) {
    WordText text = new WordText(body, paragraph.role() == Block.Role.QUOTE);
    paragraph.inlines().forEach(inline -> inline.accept(text));
  }

  private @Nullable WordCharacter plain() {
    return inSource ? WordCharacter.QUOTE_SOURCE : null;
  }

  @Override
  public void text(Inline.Text text) {
    body.runs().words(text.text(), plain());
  }

  @Override
  public void strong(Inline.Strong strong) {
    body.runs().words(strong.text(), WordCharacter.STRONG);
  }

  @Override
  public void emphasis(Inline.Emphasis emphasis) {
    body.runs().words(emphasis.text(), WordCharacter.EMPHASIS);
  }

  @Override
  public void liveValue(Inline.LiveValue value) {
    body.runs().words(value.text(), WordCharacter.LIVE_VALUE);
  }

  @Override
  public void reference(Inline.Reference reference) {
    Labels.Entry entry = body.labels().of(reference.target());
    String before = entry.mention().substring(0, entry.mention().indexOf(entry.marked()));
    String after = entry.mention().substring(before.length() + entry.marked().length());
    if (!before.isEmpty()) {
      body.runs().words(before, plain());
    }
    body.runs().field("REF " + entry.anchor() + " \\h", entry.marked(), plain());
    if (!after.isEmpty()) {
      body.runs().words(after, plain());
    }
  }

  @Override
  public void link(Inline.Link link) {
    body.out().open("w:hyperlink", "r:id", body.file().address(link.address()), "w:history", "1");
    body.runs().words(link.text(), WordCharacter.HYPERLINK);
    body.out().close();
  }

  @Override
  public void lineBreak(Inline.LineBreak lineBreak) {
    body.runs().lineBreak();
    inSource = quotation;
  }
}
