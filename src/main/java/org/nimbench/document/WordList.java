package org.nimbench.document;

import java.util.List;

/** Writes a list into a Word file with native bullets or numbers. */
final class WordList {
  private final WordBody body;
  private final WordNumbering.Kind kind;
  private final int level;
  private final int number;
  private final double before;
  private final boolean boxed;

  private WordList(
      WordBody body, WordNumbering.Kind kind, int level, double before, boolean boxed) {
    this.boxed = boxed;
    this.body = body;
    this.kind = kind;
    this.level = level;
    this.before = before;
    this.number = body.file().numbering().start(kind, level);
  }

  /**
   * Writes it.
   *
   * @param boxed whether it stands in a box
   */
  static void write(Block.ListBlock list, boolean boxed, WordBody body) {
    new WordList(body, kind(list), 0, boxed ? Style.BAR_INDENT : 0, boxed).items(list);
  }

  private static WordNumbering.Kind kind(Block.ListBlock list) {
    if (!list.ordered()) {
      return WordNumbering.Kind.BULLETS;
    }
    return Xhtml.isFindings(list) ? WordNumbering.Kind.FINDINGS : WordNumbering.Kind.NUMBERS;
  }

  private void items(Block.ListBlock list) {
    for (List<Block> item : list.items()) {
      boolean first = true;
      for (Block block : item) {
        if (block instanceof Block.Paragraph paragraph) {
          body.item(paragraph, properties(first));
          first = false;
        } else if (block instanceof Block.ListBlock inner && level < WordNumbering.DEEPEST - 1) {
          new WordList(body, kind(inner), level + 1, before + WordNumbering.indent(kind), boxed)
              .items(inner);
        } else {
          body.inList(block);
        }
      }
    }
  }

  private WordParagraph properties(boolean first) {
    WordParagraph properties = WordParagraph.of(style());
    double indent = before + WordNumbering.indent(kind);
    if (!first) {
      return properties.indent(indent);
    }
    properties.item(number, level);
    return boxed ? properties.indent(indent).hanging(WordNumbering.indent(kind)) : properties;
  }

  private Style style() {
    if (boxed) {
      return Style.BOX_TEXT;
    }
    return switch (kind) {
      case BULLETS -> Style.LIST_BULLET;
      case NUMBERS -> Style.LIST_NUMBER;
      case FINDINGS -> Style.NUMBERED_FINDING;
    };
  }
}
