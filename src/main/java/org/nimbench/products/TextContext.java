package org.nimbench.products;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.nimbench.document.Block;

/**
 * What a section's text is read against.
 *
 * @param section the section's key
 * @param values what names mean
 * @param evidence ids that may be placed
 * @param targets ids that may be mentioned: evidence and sections
 * @param blocks where evidence stands → the blocks that print it
 * @param remarks where what is noticed goes
 */
record TextContext(
    String section,
    LiveValues values,
    Set<String> evidence,
    Set<String> targets,
    Function<LivePiece.Place, List<Block>> blocks,
    Remarks remarks) {
  /** The same for text that cannot hold a native reference, such as that of a cell. */
  TextContext withoutMentions() {
    return new TextContext(section, values, evidence, Set.of(), blocks, remarks);
  }
}
