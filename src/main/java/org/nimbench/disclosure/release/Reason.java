package org.nimbench.disclosure.release;

/** Why a cell is hidden. */
public enum Reason {
  /** It is below the threshold of its set. */
  SMALL,
  /** It is a nought, and noughts are hidden. */
  ZERO,
  /** Its category is sensitive and its place too small. */
  PLACE,
  /** Without it readers could work out another cell of this release. */
  PROTECTS,
  /** With what was published before, readers could work out a small count. */
  EARLIER,
  /** With what partners know besides, they could work out a small count. */
  PARTNERS
}
