package org.nimbench.document;

/** The properties of one paragraph in Word, in the order that its schema asks for. */
final class WordParagraph {
  private final Style style;
  private boolean keepNext;
  private boolean newPage;
  private boolean alignEnd;
  private int numbering;
  private int level;
  private int tab;
  private int indent;

  private WordParagraph(Style style) {
    this.style = style;
  }

  static WordParagraph of(Style style) {
    return new WordParagraph(style);
  }

  /** Stays on the page of the next paragraph. */
  WordParagraph keepNext(boolean keep) {
    keepNext = keep;
    return this;
  }

  /** Begins a page. */
  WordParagraph newPage(boolean begins) {
    newPage = begins;
    return this;
  }

  /** Ends at the right edge, as numbers in a table do. */
  WordParagraph alignEnd(boolean end) {
    alignEnd = end;
    return this;
  }

  /** An item of a list. */
  WordParagraph item(int list, int depth) {
    numbering = list;
    level = depth;
    return this;
  }

  /** A stop for the tab after a number, mm from the left. */
  WordParagraph tab(double mm) {
    tab = Sheet.twips(mm);
    return this;
  }

  /** Stands in from the left, mm; 0 for what the style says. */
  WordParagraph indent(double mm) {
    indent = Sheet.twips(mm);
    return this;
  }

  /** Opens the paragraph; the caller writes its runs and closes it. */
  void open(Markup out) {
    out.open("w:p").open("w:pPr");
    out.empty("w:pStyle", "w:val", style.wordId());
    if (keepNext) {
      out.empty("w:keepNext");
    }
    if (newPage) {
      out.empty("w:pageBreakBefore");
    }
    if (numbering > 0) {
      out.open("w:numPr");
      out.empty("w:ilvl", "w:val", String.valueOf(level));
      out.empty("w:numId", "w:val", String.valueOf(numbering)).close();
    }
    if (tab > 0) {
      out.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", String.valueOf(tab)).close();
    }
    if (indent > 0) {
      out.empty("w:ind", "w:left", String.valueOf(indent));
    }
    if (alignEnd) {
      out.empty("w:jc", "w:val", "right");
    }
    out.close();
  }
}
