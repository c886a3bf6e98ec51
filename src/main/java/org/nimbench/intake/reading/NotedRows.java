package org.nimbench.intake.reading;

/** The rows of a sheet, and what is seen on the way. */
interface NotedRows extends RawRows {
  SheetNotes notes();
}
