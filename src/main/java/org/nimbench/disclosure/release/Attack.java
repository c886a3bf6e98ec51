package org.nimbench.disclosure.release;

import org.jspecify.annotations.Nullable;

/**
 * What a reader can work out of one knot of cells that hang together: for each the least and the
 * greatest whole number that fits every sum and every number published.
 */
final class Attack {
  /** Beyond this many whole numbers nobody counts on. */
  private static final int TRIES_A_NUMBER = 8;

  private final ExactSimplex tableau;

  private Attack(ExactSimplex tableau) {
    this.tableau = tableau;
  }

  /**
   * Begins.
   *
   * @param lower least value of each cell by itself
   * @param greatest greatest value by itself; {@link ExactSimplex#OPEN} for none
   * @param sums what must hold
   * @return null if no numbers fit
   */
  static @Nullable Attack on(long[] lower, long[] greatest, ExactSimplex.Equation[] sums) {
    ExactSimplex tableau = new ExactSimplex(lower, greatest, sums, null);
    if (!tableau.solve()) {
      return null;
    }
    tableau.beginNoting();
    return new Attack(tableau);
  }

  /** Whether a cell can be at least so many different whole numbers. */
  boolean leaves(int cell, int numbers) {
    if (tableau.showed(cell, numbers)
        || !tableau.push(cell, true)
        || tableau.showed(cell, numbers)) {
      return true;
    }
    tableau.push(cell, false);
    if (tableau.showed(cell, numbers)) {
      return true;
    }
    return counts(cell, numbers);
  }

  /** Counts whole numbers one by one, where a path along the edges did not meet them all. */
  private boolean counts(int cell, int numbers) {
    Interval interval = interval(cell);
    Long greatest = interval.greatest();
    if (greatest == null || !interval.holds(numbers)) {
      return greatest == null;
    }
    long last = Math.min(greatest, interval.least() + (long) numbers * TRIES_A_NUMBER);
    // From here the next numbers are near.
    tableau.push(cell, false);
    int found = 0;
    for (long value = interval.least(); value <= last && found < numbers; value++) {
      found += WholeNumbers.has(tableau, cell, value) ? 1 : 0;
    }
    return found >= numbers;
  }

  /**
   * The whole numbers between which a cell lies. Where whole solutions could not be found within
   * bounds of work, the interval is the smaller one that was proved.
   */
  Interval interval(int cell) {
    tableau.push(cell, false);
    long least = whole(cell, false);
    if (!tableau.push(cell, true)) {
      return new Interval(least, null);
    }
    return new Interval(least, Math.max(least, whole(cell, true)));
  }

  private long whole(int cell, boolean up) {
    if (tableau.firstFraction() < 0) {
      return tableau.floor(cell);
    }
    Long found = WholeNumbers.extreme(tableau.copy(), cell, up);
    if (found != null) {
      return found;
    }
    return up ? Long.MIN_VALUE : tableau.floor(cell) + (tableau.isWhole(cell) ? 0 : 1);
  }
}
