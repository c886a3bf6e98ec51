package org.nimbench.ui.view;

import java.util.List;

/** How large a dot is drawn: by how many incidents share its place. */
public enum DotSize {
  ONE(1, 2.4),
  FEW(2, 3.5),
  MANY(5, 5),
  MOST(10, 7);

  private final int least;
  private final double radius;

  DotSize(int least, double radius) {
    this.least = least;
    this.radius = radius;
  }

  /** The size of a dot that stands for so many incidents. */
  public static DotSize of(int count) {
    if (count >= MOST.least) {
      return MOST;
    }
    if (count >= MANY.least) {
      return MANY;
    }
    return count >= FEW.least ? FEW : ONE;
  }

  /** So that small dots stay visible on large ones. */
  public static List<DotSize> fullestFirst() {
    return List.of(MOST, MANY, FEW, ONE);
  }

  /** The fewest incidents it stands for. */
  int least() {
    return least;
  }

  /** Logical pixels. */
  public double radius() {
    return radius;
  }
}
