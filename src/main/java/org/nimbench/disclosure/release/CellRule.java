package org.nimbench.disclosure.release;

/**
 * What holds for a cell.
 *
 * @param threshold counts from 1 to one less are hidden, and a hidden cell can be at least so many
 *     whole numbers; 1 hides nothing
 * @param rounding counts that are shown are rounded to a multiple of this; 1 for exact
 * @param zerosShown whether a nought is shown
 * @param finest the smallest places that may be shown
 */
public record CellRule(int threshold, int rounding, boolean zerosShown, AreaLevel finest) {
  public CellRule {
    if (threshold < 1 || rounding < 1) {
      throw new IllegalArgumentException("Threshold and rounding are 1 or more");
    }
  }

  /** Whether a count is hidden because it is small. */
  boolean hides(long count) {
    return count == 0 ? !zerosShown && threshold > 1 : count < threshold;
  }

  /** A count as it is shown. */
  long shown(long count) {
    return Math.floorDiv(count + rounding / 2, rounding) * rounding;
  }

  /** The least count that is shown as a number is. */
  long least(long shown) {
    return shown == 0 ? 0 : Math.max(threshold, shown - rounding / 2);
  }

  /** The greatest count that is shown as a number is; nought is shown for nought only. */
  long greatest(long shown) {
    return shown == 0 ? 0 : shown + (rounding - 1) / 2;
  }
}
