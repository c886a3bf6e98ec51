package org.nimbench.intake;

/** What becomes of an incoming row. */
enum Fate {
  /** It is new. */
  STORED,
  /** The workspace, or the file itself, already has it. */
  DUPLICATE,
  /** Its reference is known with other values: decided when the whole file has been seen. */
  OPEN
}
