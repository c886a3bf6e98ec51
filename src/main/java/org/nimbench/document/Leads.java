package org.nimbench.document;

import java.util.List;

/**
 * Which words lead into a table: what stands directly before it. They stay on its page, for alone
 * at the foot of the page before they say nothing, and the heading above them stays with them.
 */
final class Leads {
  private Leads() {}

  /**
   * Whether a block leads into a table.
   *
   * @param at its place among the blocks, from 0
   */
  static boolean intoTable(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    if (!isWords(block) || isNote(block) && followsTable(blocks, at)) {
      return false;
    }
    int next = at + 1;
    while (next < blocks.size() && isNote(blocks.get(next))) {
      next++;
    }
    return next < blocks.size() && blocks.get(next) instanceof Block.Table;
  }

  /** A stamp belongs to the figure above it. */
  private static boolean isWords(Block block) {
    return isNote(block)
        || block instanceof Block.Paragraph paragraph && paragraph.role() != Block.Role.STAMP;
  }

  private static boolean isNote(Block block) {
    return block instanceof Block.Remark
        || block instanceof Block.Paragraph paragraph && paragraph.role() == Block.Role.NOTE;
  }

  /** A note below a table is about that table. */
  private static boolean followsTable(List<Block> blocks, int at) {
    int before = at - 1;
    while (before >= 0 && isNote(blocks.get(before))) {
      before--;
    }
    return before >= 0 && blocks.get(before) instanceof Block.Table;
  }
}
