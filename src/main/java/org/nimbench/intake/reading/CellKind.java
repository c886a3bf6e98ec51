package org.nimbench.intake.reading;

/** What a file itself says a cell holds. A text file says TEXT of every cell. */
public enum CellKind {
  /** Nothing. */
  EMPTY,
  /** Words, or anything a text file holds. */
  TEXT,
  /** A number; the text is its shortest plain decimal form, never what the sheet displays. */
  NUMBER,
  /** A day, or a day and a time; the text is {@code 2026-01-31} or {@code 2026-01-31T23:15:00}. */
  DATE,
  /** A time of day without a day; the text is {@code 23:15:00}. */
  TIME,
  /** True or false. */
  TRUTH,
  /** An error value of a sheet, such as {@code #REF!}. */
  FAULT
}
