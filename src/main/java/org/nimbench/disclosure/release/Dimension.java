package org.nimbench.disclosure.release;

/** What a whole is divided by, besides time. */
public enum Dimension {
  /** Places: a district into wards, a ward into its lower layer super output areas. */
  PLACE,
  /** Categories: all crime into types, a type into codes. */
  CATEGORY,
  /** Anything else that rows are divided by: weekdays, hours, outcomes. */
  SLICE
}
