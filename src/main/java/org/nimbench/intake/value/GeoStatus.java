package org.nimbench.intake.value;

/** What speaks against a record's coordinates. */
public enum GeoStatus {
  /** Nothing. */
  OK,
  /** None were given. */
  NO_COORDS,
  /** Both are 0. */
  ZERO,
  /** Exchanged they would lie in the area; as they are they do not. */
  SWAPPED,
  /** A point that stands for "not known", such as the supplier's own office. */
  PLACEHOLDER,
  /** Kilometres or hundreds of metres where metres are expected. */
  TRUNCATED,
  /** In Great Britain, and outside the partnership's area. */
  OUT_OF_AREA;

  /** Whether the record is a point on a map all the same. */
  public boolean isLocated() {
    return this == OK || this == OUT_OF_AREA;
  }
}
