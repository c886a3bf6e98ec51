package org.nimbench.store;

/** What became of an incoming total. */
public enum AggregateFate {
  /** It is new. */
  STORED,
  /** The workspace has it. */
  DUPLICATE,
  /** The workspace had another value, which is kept as the old one. */
  REVISED
}
