package org.nimbench.products.roll;

/** What became of a figure when its product moved. */
public enum Fate {
  /** It was answered for the new period. */
  FOLLOWED,
  /** Its period is its own; it was answered again because its data had changed. */
  REFRESHED,
  /** Its period is its own, and its data is as it was. */
  UNTOUCHED,
  /** The analyst froze it. */
  FROZEN,
  /** The data cannot carry it for the new period: it stays as it was, out of date. */
  BEHIND,
  /** Its template asks for it, and only now can the data carry it. */
  ADDED
}
