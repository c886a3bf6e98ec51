package org.nimbench.products;

import java.util.List;
import org.nimbench.document.Block;

/**
 * Which sections of a long product begin no page: a few lines follow whatever stands before them,
 * and short sections follow one another as long as they leave a third of their page empty.
 */
final class SharedPage {
  /** About two thirds of a page of running text, in letters. */
  private static final int MOST = 2500;

  private int taken = MOST;
  private boolean isFirst = true;

  /**
   * Whether the next section runs on.
   *
   * @param blocks below its heading
   */
  boolean takes(List<Block> blocks) {
    int room = FewLines.room(blocks);
    boolean takes = !isFirst && (FewLines.are(blocks) || taken + room <= MOST);
    isFirst = false;
    taken = Math.min(MOST, takes ? taken + room : room);
    return takes;
  }

  /** Begins a page with a section that others follow on pages of their own. */
  void begin() {
    isFirst = false;
    taken = MOST;
  }
}
