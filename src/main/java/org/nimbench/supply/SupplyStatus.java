package org.nimbench.supply;

/** Where one set stands for one quarter. */
public enum SupplyStatus {
  /** The quarter has not ended. */
  NOT_DUE,
  /** It has ended; the supplier has until the end of the next quarter. */
  DUE,
  /** The supplier's extract is in. */
  RECEIVED,
  /** The time is over and nothing is in. */
  LATE,
  /** Whoever is to share it has said that it does not hold it, which the law allows. */
  NOT_HELD,
  /** A file came and was refused; nothing else has come since. */
  REFUSED_QUALITY
}
