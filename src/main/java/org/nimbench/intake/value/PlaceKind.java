package org.nimbench.intake.value;

/** In which form places are given. */
public enum PlaceKind {
  /** Metres east and north, EPSG:27700. */
  METRES,
  /** Degrees east and north, WGS84. */
  DEGREES,
  /** A grid reference in letters and digits, in one column. */
  REFERENCE
}
