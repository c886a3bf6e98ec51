package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a release of a product would be, before anything is written.
 *
 * @param blocks what keeps it back; empty where nothing does
 * @param hidden how many counts its readers would not see
 * @param leftOut how many figures they would not see at all
 * @param isApart whether figures contradict one another, so that they were not all judged together
 */
public record ReleaseOutlook(List<ReleaseBlock> blocks, long hidden, int leftOut, boolean isApart) {
  public ReleaseOutlook {
    blocks = List.copyOf(blocks);
  }

  /** An outlook of which no more is known than what keeps the product back. */
  public static ReleaseOutlook of(List<ReleaseBlock> blocks) {
    return new ReleaseOutlook(blocks, 0, 0, false);
  }

  /** The same without what is put right. */
  ReleaseOutlook without(Predicate<ReleaseBlock> settled) {
    return new ReleaseOutlook(
        blocks.stream().filter(one -> !settled.test(one)).toList(), hidden, leftOut, isApart);
  }

  /** The same where something else keeps it back too, which is told first. */
  ReleaseOutlook after(List<ReleaseBlock> others) {
    List<ReleaseBlock> all = new ArrayList<>(others);
    all.addAll(blocks);
    return new ReleaseOutlook(all, hidden, leftOut, isApart);
  }
}
