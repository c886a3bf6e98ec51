package org.nimbench.disclosure;

/** What the gate says of a finding. */
public enum Verdict {
  /** The file must not be stored. */
  REFUSE,
  /** The column must not be stored; the rest may. */
  DROP,
  /** House numbers must be cut off with {@link Dwellings#street} before a cell is stored. */
  STRIP,
  /** A person must look and decide; without one, it is refused. */
  ASK
}
