package org.nimbench.disclosure;

/**
 * What a column was mapped to, as far as it matters which rules look at it. Columns of the first
 * group are seen only by the rules that need letters or punctuation.
 */
public enum GateUse {
  /** An easting, northing, longitude, latitude or grid reference. */
  COORDINATE,
  /** A code of a code table: category, outcome, area code, beat. */
  CODE,
  /** A date. */
  DATE,
  /** A time of day. */
  TIME,
  /** A reference that is kept one-way only. */
  REFERENCE,
  /** A number that is counted. */
  COUNT,
  /** Name, number, address or postcode of a school in the set of exclusions: no rule looks. */
  SCHOOL,
  /** An outward postcode. */
  OUTWARD,
  /** A street or public place. */
  PLACE,
  /** The supplier's words of a category or outcome. */
  LABEL,
  /** Anything else that is kept. */
  OTHER,
  /** Not kept: looked at all the same. */
  DROPPED
}
