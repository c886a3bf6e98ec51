package org.nimbench.document;

import java.util.ArrayList;
import java.util.List;

/** The properties of one paragraph in Word, in the order that its schema asks for. */
final class WordParagraph {
  private static final int TWIPS = 20;

  private final Style style;
  private boolean keepNext;
  private boolean keepLines;
  private boolean newPage;
  private boolean runsOn;
  private Block.Align align = Block.Align.START;
  private int numbering;
  private int level;
  private int tab;
  private int indent;
  private int right;
  private int hanging;

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

  /** Leads into what follows: all its lines stay on the page of the next paragraph. */
  WordParagraph leads(boolean leads) {
    keepLines = leads;
    return keepNext(leads);
  }

  /** Begins a page. */
  WordParagraph newPage(boolean begins) {
    newPage = begins;
    return this;
  }

  /** Begins no page although its style does, and stands apart from what is before it. */
  WordParagraph runsOn(boolean runs) {
    runsOn = runs;
    return this;
  }

  /** Stands as its column of a table does. */
  WordParagraph align(Block.Align place) {
    align = place;
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

  /** Its first line stands out to the left of the others, mm. */
  WordParagraph hanging(double mm) {
    hanging = Sheet.twips(mm);
    return this;
  }

  /** Stands in a text so wide, mm: lines that are kept short end at the same place. */
  WordParagraph in(double width) {
    boolean changes = style.has(Style.Trait.SHORT_LINES) && width > Sheet.TEXT_WIDTH;
    right = changes ? Sheet.twips(width - Sheet.MEASURE) : 0;
    return this;
  }

  /** Opens the paragraph; the caller writes its runs and closes it. */
  void open(Markup out) {
    out.open("w:p").open("w:pPr");
    out.empty("w:pStyle", "w:val", style.wordId());
    if (keepNext) {
      out.empty("w:keepNext");
    }
    if (keepLines) {
      out.empty("w:keepLines");
    }
    if (newPage) {
      out.empty("w:pageBreakBefore");
    } else if (runsOn) {
      out.empty("w:pageBreakBefore", "w:val", "0");
    }
    if (numbering > 0) {
      out.open("w:numPr");
      out.empty("w:ilvl", "w:val", String.valueOf(level));
      out.empty("w:numId", "w:val", String.valueOf(numbering)).close();
    }
    if (tab > 0) {
      out.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", String.valueOf(tab)).close();
    }
    if (runsOn) {
      String before = String.valueOf(Style.RUNS_ON * TWIPS);
      out.empty("w:spacing", "w:before", before);
    }
    indents(out);
    if (align != Block.Align.START) {
      out.empty("w:jc", "w:val", align == Block.Align.END ? "right" : "center");
    }
    out.close();
  }

  private void indents(Markup out) {
    List<String> attributes = new ArrayList<>();
    if (indent > 0) {
      attributes.addAll(List.of("w:left", String.valueOf(indent)));
    }
    if (right > 0) {
      attributes.addAll(List.of("w:right", String.valueOf(right)));
    }
    if (hanging > 0) {
      attributes.addAll(List.of("w:hanging", String.valueOf(hanging)));
    }
    if (!attributes.isEmpty()) {
      out.empty("w:ind", attributes.toArray(String[]::new));
    }
  }
}
