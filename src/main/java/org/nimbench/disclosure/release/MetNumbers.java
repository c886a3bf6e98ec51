package org.nimbench.disclosure.release;

import java.util.Arrays;

/**
 * Which whole numbers each variable was met at on a way along edges of {@link ExactSimplex}: the
 * longest run without a gap. A run proves that readers cannot tell its numbers apart.
 */
final class MetNumbers {
  private final Tableau tableau;
  private final long[] least;
  private final long[] greatest;
  private final boolean[] broken;
  private final long[] shown;

  MetNumbers(Tableau tableau) {
    this.tableau = tableau;
    least = new long[tableau.structural];
    greatest = new long[tableau.structural];
    broken = new boolean[tableau.structural];
    shown = new long[tableau.structural];
  }

  /** A copy that notes the solutions of another tableau. */
  MetNumbers(MetNumbers other, Tableau tableau) {
    this.tableau = tableau;
    least = other.least.clone();
    greatest = other.greatest.clone();
    broken = other.broken.clone();
    shown = other.shown.clone();
  }

  /** Begins new runs with the present solution. */
  void begin() {
    Arrays.fill(broken, true);
    values();
  }

  /**
   * A variable that does not move by ones along an edge may miss whole numbers on its way, so the
   * run of numbers that were met ends; a new one begins at the next whole solution.
   */
  void jumps(int column) {
    long d = tableau.d;
    for (int i = 0; i < tableau.basic.length; i++) {
      long step = tableau.a[i][column];
      if (tableau.basic[i] < tableau.structural && step != 0 && (d != 1 || Math.abs(step) != 1)) {
        broken[tableau.basic[i]] = true;
      }
    }
    broken[tableau.free[column]] |= d != 1;
  }

  /** An edge without an end: what grows along it meets every number from here. */
  void ray(int column) {
    shown[tableau.free[column]] = Tableau.OPEN;
    for (int i = 0; i < tableau.basic.length; i++) {
      if (tableau.basic[i] < tableau.structural && tableau.a[i][column] < 0) {
        shown[tableau.basic[i]] = Tableau.OPEN;
      }
    }
  }

  /** Notes the values of the present solution, if they are whole. */
  void values() {
    if (tableau.firstFraction() >= 0) {
      return;
    }
    for (int j = 0; j < tableau.structural; j++) {
      long value = tableau.floor(j);
      least[j] = broken[j] ? value : Math.min(least[j], value);
      greatest[j] = broken[j] ? value : Math.max(greatest[j], value);
      broken[j] = false;
      shown[j] = Math.max(shown[j], greatest[j] - least[j] + 1);
    }
  }

  /** Whether a variable was met at so many whole numbers. */
  boolean showed(int variable, int numbers) {
    return shown[variable] >= numbers;
  }
}
