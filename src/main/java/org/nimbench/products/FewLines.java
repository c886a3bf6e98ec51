package org.nimbench.products;

import java.util.List;
import org.nimbench.document.Block;
import org.nimbench.document.Inline;

/** Whether a section has so little in it that a page of its own would be empty. */
final class FewLines {
  /** About a fifth of a page of running text. */
  private static final int LETTERS = 700;

  private static final int ROWS = 4;

  /** A heading takes the room of two lines. */
  private static final int HEADING = 160;

  private FewLines() {}

  /** Whether blocks are a few lines of text under a heading or two, with a short table at most. */
  static boolean are(List<Block> blocks) {
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
