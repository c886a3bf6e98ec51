package org.nimbench.example;

import java.util.SplittableRandom;

/** Picks one of many by weight. */
final class Choice {
  private final double[] upTo;

  Choice(double[] weights) {
    upTo = weights.clone();
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] += upTo[i - 1];
    }
    if (upTo.length == 0 || !(upTo[upTo.length - 1] > 0)) {
      throw new IllegalArgumentException("Nothing to choose from");
    }
  }

  /** The place of the one picked. */
  int pick(SplittableRandom random) {
    double at = random.nextDouble() * upTo[upTo.length - 1];
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
