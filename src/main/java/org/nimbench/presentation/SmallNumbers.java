package org.nimbench.presentation;

import java.util.Arrays;

/**
 * Which counts are not shown on the wall: 1 to 4, because few people are meant; and where one alone
 * would be withheld, the smallest other count too, because it could be worked out from the total.
 *
 * <p>Source: the small-number rule of {@code docs/formats/show.md}; the second step is
 * complementary suppression.
 */
public final class SmallNumbers {
  /** The least count that is shown; nought is shown as well. */
  public static final long LEAST = 5;

  /** What stands in place of a count that is withheld. */
  public static final String WITHHELD = "*";

  private SmallNumbers() {}

  /** Whether a count alone is too small to be shown. */
  public static boolean isSmall(long count) {
    return count > 0 && count < LEAST;
  }

  /**
   * Which of some counts that add up to a shown total are withheld.
   *
   * @param counts none below 0; not changed
   */
  public static boolean[] withheld(long... counts) {
    boolean[] withheld = new boolean[counts.length];
    int hidden = 0;
    for (int i = 0; i < counts.length; i++) {
      withheld[i] = isSmall(counts[i]);
      hidden += withheld[i] ? 1 : 0;
    }
    if (hidden == 1) {
      int next = smallestShown(counts, withheld);
      if (next >= 0) {
        withheld[next] = true;
      }
    }
    return withheld;
  }

  private static int smallestShown(long[] counts, boolean[] withheld) {
    int smallest = -1;
    for (int i = 0; i < counts.length; i++) {
      boolean isCandidate = !withheld[i] && counts[i] > 0;
      if (isCandidate && (smallest < 0 || counts[i] < counts[smallest])) {
        smallest = i;
      }
    }
    return smallest;
  }

  /** Whether any of them is withheld. */
  public static boolean any(boolean[] withheld) {
    for (boolean one : withheld) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  /** Whole numbers as long ones. */
  public static boolean[] withheld(int[] counts) {
    return withheld(Arrays.stream(counts).asLongStream().toArray());
  }
}
