package org.nimbench.disclosure.release;

/** How a number appears in a release. */
public enum Showing {
  /** As it is. */
  EXACT,
  /** Rounded, as the rule of its set says; shares of it are worked out of the rounded number. */
  ROUNDED,
  /** Not at all: a mark, a gap in a chart, hatching on a map. */
  HIDDEN,
  /** Not for a place this small; larger places may show it. */
  COARSER;

  /** Whether a number is shown. */
  public boolean isShown() {
    return this == EXACT || this == ROUNDED;
  }
}
