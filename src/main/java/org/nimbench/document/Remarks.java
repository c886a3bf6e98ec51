package org.nimbench.document;

import java.time.LocalDate;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;

/** Readers' comments, which stand beside the pages in Word and so take no room on them. */
final class Remarks {
  private Remarks() {}

  /** Who made a comment, and on which day. */
  static String by(Block.Remark remark) {
    LocalDate day = LocalDate.ofInstant(remark.when(), Program.ZONE);
    return Words.text("document.remark.by", remark.by(), Figures.shortDate(day));
  }

  /** A document as it is laid out where comments take no room. */
  static Document without(Document document) {
    return new Document(
        document.title(),
        document.subtitle(),
        document.summary(),
        document.furniture(),
        document.made(),
        document.blocks().stream().filter(block -> !(block instanceof Block.Remark)).toList(),
        document.large());
  }

  /** The comments on a block: those that follow it at once. */
  static List<Block.Remark> on(List<Block> blocks, int at) {
    return blocks.subList(Math.min(at + 1, blocks.size()), blocks.size()).stream()
        .takeWhile(Block.Remark.class::isInstance)
        .map(Block.Remark.class::cast)
        .toList();
  }
}
