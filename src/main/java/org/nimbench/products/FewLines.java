package org.nimbench.products;

import java.util.List;
import org.nimbench.document.Block;
import org.nimbench.document.Inline;

/** How little a section has in it: with a few lines, a page of its own would be empty. */
final class FewLines {
  /** About a fifth of a page of running text. */
  private static final int LETTERS = 700;

  private static final int ROWS = 4;

  /** A heading takes the room of two lines. */
  private static final int HEADING = 160;

  private static final int LINE = 78;

  /** More than a page has. */
  private static final int PAGE = 4000;

  private FewLines() {}

  /**
   * Whether blocks are a few lines of text under a heading or two, with a short table at most.
   * Remarks stand beside the text and take no room in it.
   */
  static boolean are(List<Block> all) {
    List<Block> blocks = all.stream().filter(block -> !(block instanceof Block.Remark)).toList();
    int letters = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        letters += letters(paragraph);
      } else if (block instanceof Block.Heading) {
        letters += HEADING;
      } else if (block instanceof Block.ListBlock list) {
        letters += list.inside().stream().mapToInt(FewLines::lettersOf).sum();
      } else if (!(block instanceof Block.Table table) || table.rows().size() > ROWS) {
        return false;
      }
    }
    return !blocks.isEmpty() && letters <= LETTERS;
  }

  /**
   * The room that a section takes with its heading, in letters of running text, of which a page has
   * about 3,700; {@link #PAGE} where pictures and long tables are in it.
   */
  static int room(List<Block> blocks) {
    int room = 2 * HEADING;
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        room += lines(paragraph);
      } else if (block instanceof Block.Heading) {
        room += HEADING;
      } else if (block instanceof Block.ListBlock list) {
        room += list.inside().stream().mapToInt(FewLines::linesOf).sum();
      } else if (block instanceof Block.Table table && table.rows().size() <= ROWS) {
        room += HEADING * (table.rows().size() + 2);
      } else if (!(block instanceof Block.Remark)) {
        return PAGE;
      }
    }
    return Math.min(room, PAGE);
  }

  private static int linesOf(Block block) {
    return block instanceof Block.Paragraph paragraph ? lines(paragraph) : PAGE;
  }

  /** Whole lines, and half of one for the space below them. */
  private static int lines(Block.Paragraph paragraph) {
    return LINE * (letters(paragraph) / LINE + 1) + LINE / 2;
  }

  private static int lettersOf(Block block) {
    return block instanceof Block.Paragraph paragraph ? letters(paragraph) : LETTERS;
  }

  private static int letters(Block.Paragraph paragraph) {
    return paragraph.inlines().stream().mapToInt(FewLines::letters).sum();
  }

  private static int letters(Inline inline) {
    return PlainText.of(inline).length();
  }
}
