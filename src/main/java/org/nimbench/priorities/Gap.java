package org.nimbench.priorities;

/** How the public and the data differ about a theme. */
public enum Gap {
  /** The public puts it three places higher or more. */
  PUBLIC_HIGHER,
  /** Fewer than three places apart. */
  ALIKE,
  /** The public puts it three places lower or more. */
  PUBLIC_LOWER;

  /** So many places apart is a gap. */
  static final int PLACES = 3;

  static Gap of(int places) {
    if (places >= PLACES) {
      return PUBLIC_HIGHER;
    }
    return places <= -PLACES ? PUBLIC_LOWER : ALIKE;
  }
}
