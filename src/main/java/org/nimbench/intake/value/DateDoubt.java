package org.nimbench.intake.value;

/** What must be asked of a column of dates before it can be read. */
public enum DateDoubt {
  /** Nothing. */
  NONE,
  /** Some dates have the month first: which are the others? */
  MONTH_FIRST,
  /**
   * Real dates with days up to 12 stand among texts with days above 12: a spreadsheet took what it
   * could for dates of another country, and exchanged their day and month.
   */
  EXCHANGED
}
