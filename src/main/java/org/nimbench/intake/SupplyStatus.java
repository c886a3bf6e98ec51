package org.nimbench.intake;

/** Where one set stands for one quarter. */
public enum SupplyStatus {
  /** The quarter has not ended. */
  NOT_DUE,
  /** It has ended; the supplier has until the end of the next quarter. */
  DUE,
  /** The supplier's extract is in. */
  RECEIVED,
  /** The time is over and nothing is in. */
  LATE
}
