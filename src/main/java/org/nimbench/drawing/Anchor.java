package org.nimbench.drawing;

/** Which point of a line of text stands at the given x; y is always the base line. */
public enum Anchor {
  START,
  MIDDLE,
  END
}
